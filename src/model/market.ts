import { numberBelow, purpose } from "./luck.ts";
import type { Luck } from "./luck.ts";
import type { Parameters } from "../parameters/parameterTable.ts";

/** Who there is to invite: `population` people in a mixed market; in an unlimited one there is always somebody new. */
export class Market {
  readonly isFinite: boolean;
  readonly startingMembers: number;
  /** Person → day of joining; Infinity: outside. Empty in an unlimited market. */
  readonly joinDays: Float64Array;
  /** Person → 1 once in. A byte each, looked up at random for every invitation: it has to stay in the cache. */
  private readonly isIn: Uint8Array;
  private readonly population: number;
  private readonly luck: Luck;

  constructor(parameters: Parameters, luck: Luck) {
    const { market, population, startingMembers } = parameters;
    this.luck = luck;
    this.population = population;
    this.isFinite = market === "mixed";
    this.startingMembers = this.isFinite ? Math.min(startingMembers, population) : startingMembers;
    this.joinDays = new Float64Array(this.isFinite ? population : 0).fill(Infinity);
    this.isIn = new Uint8Array(this.joinDays.length);
  }

  /** The person number of the i-th starting member (−1 without numbers); leaves its key in the luck's words. */
  startingPerson(i: number): number {
    this.luck.drawForRun(i, purpose.person);
    return this.isFinite ? i : -1;
  }

  /** Who joins organically, as above, from the draw in the luck's words; null if it meets somebody who is in. */
  organicPerson(): number | null {
    if (!this.isFinite) return -1;
    const person = numberBelow(this.population, this.luck.words[0]);
    return this.admitted(person) ? null : this.callUp(person);
  }

  /** Leaves the key of a person in the luck's words and gives its number back. */
  callUp(person: number): number {
    this.luck.drawForRun(person, purpose.person);
    return person;
  }

  /** One among all others, from a random word; null if there is nobody else. */
  otherThan(person: number, word: number): number | null {
    if (this.population === 1) return null;
    const other = numberBelow(this.population - 1, word);
    return other < person ? other : other + 1;
  }

  /** Notes that a person is in from `day` on. */
  admit(person: number, day: number): void {
    if (!this.isFinite) return;
    this.joinDays[person] = day;
    this.isIn[person] = 1;
  }

  /** Whether a person has joined by now. */
  admitted(person: number): boolean {
    return this.isIn[person] === 1;
  }
}
