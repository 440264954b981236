import { actingParameters } from "../parameters/actingParameters.ts";
import type { Parameters } from "../parameters/parameterTable.ts";
import { CensusBook } from "./censusBook.ts";
import { contactNetwork } from "./contactNetwork.ts";
import type { ContactNetwork } from "./contactNetwork.ts";
import { answer, kinds, send } from "./eventKind.ts";
import { EventQueue, measure, order, tie, time, what, whose } from "./eventQueue.ts";
import { fitOf } from "./fit.ts";
import type { Fit } from "./fit.ts";
import { GrowingChanges } from "./growingChanges.ts";
import { GrowingPeople } from "./growingPeople.ts";
import { stagesOf } from "./invitationCycle.ts";
import type { InvitationCycle } from "./invitationCycle.ts";
import { Luck } from "./luck.ts";
import { Market } from "./market.ts";
import type { PageMemory } from "./pageMemory.ts";
import { Whom } from "./whom.ts";

/**
 * Slots of the queue's calendar a day: so many that the events of one stay in the cache, so few that the ends of all do.
 * Larger runs want finer time.
 */
function slotsPerDayFor({ market, population, memberLimit, days }: Parameters): number {
  const people = market === "unlimited" ? memberLimit : Math.min(population, memberLimit);
  const slots = Math.max(8_192, Math.min(65_536, people / 16));
  return Math.max(1, Math.min(256, Math.floor(slots / days)));
}

/** What a run has and knows at a moment: the parts that joining, leaving and inviting share. */
export class World {
  /** As they were set, and with those that do not act at their neutral value. */
  readonly parameters: Parameters;
  readonly acting: Parameters;
  readonly queue: EventQueue;
  readonly book: CensusBook;
  readonly people: GrowingPeople;
  readonly changes = new GrowingChanges();
  readonly luck: Luck;
  /** Who knows whom; null outside networks. */
  readonly network: ContactNetwork | null;
  /** Whom the product fits; null: everybody, or nobody has a number. */
  readonly fit: Fit | null;
  readonly market: Market;
  readonly whom: Whom;
  /** The day, with its fraction. */
  now = 0;
  /** Events and decided invitations so far: a measure of the work done. */
  work = 0;
  /** Whether anything is still to come after the horizon. */
  goesOnAfterHorizon = false;
  /** Whether starting members are still joining, who must not be asked by each other. */
  isStarting = true;

  constructor(parameters: Parameters, memory: PageMemory, slotsPerDay?: number) {
    const acting = actingParameters(parameters);
    this.parameters = parameters;
    this.acting = acting;
    this.queue = new EventQueue(acting.days, slotsPerDay ?? slotsPerDayFor(acting), memory);
    this.luck = new Luck(acting.seed);
    this.network = acting.market === "network" ? contactNetwork(acting) : null;
    this.fit = acting.market === "unlimited" ? null : fitOf(acting);
    this.market = new Market(acting, this.luck, this.network);
    this.whom = new Whom(acting, this.luck, this.network, this.fit);
    this.book = new CensusBook(acting.days, stagesOf(acting), this.market.inBy, memory);
    this.people = new GrowingPeople(acting.memberLimit);
  }

  /** Order of an event of `kind` that an event of order `cause` brings about: in the same round if at the same time. */
  orderAt(day: number, cause: number, kind: number): number {
    return day === this.now ? cause - (cause % kinds) + kind : kind;
  }

  /**
   * Notes on their days what is decided of a cycle that begins on `day`: the stages that it passes, and a refusal. An
   * acceptance is an event and noted when it happens.
   */
  foresee(cycle: InvitationCycle, day: number): void {
    const { passedAhead, refusedAhead } = this.book;
    const { days } = this.acting;
    const { passed, stageEnds } = cycle;
    for (let stage = 0; stage < passed && stage < passedAhead.length; stage++) {
      const passes = day + stageEnds[stage];
      if (passes > days) break;
      passedAhead[stage].entry[0] = passes;
      passedAhead[stage].add();
    }
    const answerDay = day + cycle.days;
    if (answerDay > days) this.goesOnAfterHorizon = true;
    else if (!cycle.accepted) {
      refusedAhead[passed].entry[0] = answerDay;
      refusedAhead[passed].add();
    }
  }

  /**
   * A member's sending waits in the queue.
   * @param j its number
   * @param measureSoFar style steady: the expected invitations until then
   * @param cause order of the event that brings it about
   */
  awaitSending(row: number, j: number, day: number, measureSoFar: number, cause: number): void {
    const { queue, people } = this;
    if (day > this.acting.days) {
      this.goesOnAfterHorizon = true;
      return;
    }
    const { doubles, words } = queue.next;
    doubles[time] = day;
    doubles[measure] = measureSoFar;
    words[whose] = row;
    words[what] = j;
    words[tie] = people.keyWords[people.keyAt(row)];
    words[order] = this.orderAt(day, cause, send);
    queue.push();
  }

  /** Order of the answer to an invitation: an answer at the time of its sending is of the next round. */
  answerOrder(day: number, sentDay: number, cause: number): number {
    if (day > sentDay) return answer;
    return (sentDay === this.now ? cause - (cause % kinds) : 0) + kinds + answer;
  }
}
