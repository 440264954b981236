import type { Parameters } from "../parameters/parameterTable.ts";
import type { ContactNetwork } from "./contactNetwork.ts";
import { numberBelow, purpose } from "./luck.ts";
import type { Luck } from "./luck.ts";
import { startingPersons } from "./startingPersons.ts";

/** Person number of somebody in a market without end. */
export const somebodyNew = -1;
/** Said where a person is asked for and there is none. */
export const nobody = -2;

/** Who there is, and who is in: `population` people in a finite market; in an unlimited one there is always somebody new. */
export class Market {
  readonly isFinite: boolean;
  /** Persons who are in from the start; empty in an unlimited market, where they have no numbers. */
  readonly starting: Int32Array;
  readonly startingMembers: number;
  /**
   * Person → day of joining, or the day of an answer that waits and by which it will be in; Infinity: nothing is decided.
   * Empty in an unlimited market.
   */
  readonly inBy: Float64Array;
  /** Person → 1 once in: tells who is in and who is about to be at one and the same time. */
  private readonly isIn: Uint8Array;
  private readonly population: number;
  private readonly luck: Luck;

  constructor(acting: Parameters, luck: Luck, network: ContactNetwork | null) {
    this.luck = luck;
    this.population = acting.population;
    this.isFinite = acting.market !== "unlimited";
    this.starting = this.isFinite ? startingPersons(acting, network) : new Int32Array(0);
    this.startingMembers = this.isFinite ? this.starting.length : acting.startingMembers;
    this.inBy = new Float64Array(this.isFinite ? acting.population : 0).fill(Infinity);
    this.isIn = new Uint8Array(this.inBy.length);
  }

  /** The person number of the i-th starting member; leaves its key in the luck's words. */
  startingPerson(i: number): number {
    if (this.isFinite) return this.callUp(this.starting[i]);
    this.luck.drawForRun(i, purpose.person);
    return somebodyNew;
  }

  /** Who joins organically, as above, from the draw in the luck's words; nobody if it meets somebody who is in. */
  organicPerson(now: number): number {
    if (!this.isFinite) return somebodyNew;
    const person = numberBelow(this.population, this.luck.words[0]);
    return this.admitted(person, now) ? nobody : this.callUp(person);
  }

  /** Leaves the key of a person in the luck's words and gives its number back. */
  callUp(person: number): number {
    this.luck.drawForRun(person, purpose.person);
    return person;
  }

  /** Notes that a person is in from `day` on. */
  admit(person: number, day: number): void {
    if (!this.isFinite) return;
    this.inBy[person] = day;
    this.isIn[person] = 1;
  }

  /** Whether a person has joined by now. */
  admitted(person: number, now: number): boolean {
    const day = this.inBy[person];
    return day < now || (day === now && this.isIn[person] === 1);
  }
}
