import type { Parameters } from "../parameters/parameterTable.ts";
import { CensusBook } from "./censusBook.ts";
import { EventQueue, answer, kinds } from "./eventQueue.ts";
import { GrowingChanges } from "./growingChanges.ts";
import { GrowingPeople } from "./growingPeople.ts";
import { Luck } from "./luck.ts";
import { Market } from "./market.ts";

/** What a run has and knows at a moment: the parts that joining, leaving and inviting share. */
export class World {
  readonly parameters: Parameters;
  readonly queue: EventQueue;
  readonly book: CensusBook;
  readonly people: GrowingPeople;
  readonly changes = new GrowingChanges();
  readonly luck: Luck;
  readonly market: Market;
  /** The day, with its fraction. */
  now = 0;
  /** Events and decided invitations so far: a measure of the work done. */
  work = 0;
  /** Whether anything is still to come after the horizon. */
  goesOnAfterHorizon = false;

  constructor(parameters: Parameters, slotsPerDay?: number) {
    this.parameters = parameters;
    this.queue = new EventQueue(parameters.days, slotsPerDay);
    this.luck = new Luck(parameters.seed);
    this.market = new Market(parameters, this.luck);
    this.book = new CensusBook(parameters.days, this.market.joinDays);
    this.people = new GrowingPeople(parameters.memberLimit);
  }

  /** Order of an event of `kind` that an event of order `cause` brings about: in the same round if at the same time. */
  orderAt(time: number, cause: number, kind: number): number {
    return time === this.now ? cause - (cause % kinds) + kind : kind;
  }

  /** Order of the answer to an invitation: an answer at the time of its sending is of the next round. */
  answerOrder(time: number, sentDay: number, cause: number): number {
    if (time > sentDay) return answer;
    return (sentDay === this.now ? cause - (cause % kinds) : 0) + kinds + answer;
  }
}
