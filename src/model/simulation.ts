import { completeParameters } from "../parameters/completeParameters.ts";
import type { Parameters } from "../parameters/parameterTable.ts";
import { digestOf } from "./digest.ts";
import {
  whose,
  answer,
  what,
  kinds,
  leave,
  measure,
  order,
  organicJoin,
  quit,
  send,
  since,
  tie,
  time,
} from "./eventQueue.ts";
import { exponential } from "./inviteAge.ts";
import { Inviting } from "./inviting.ts";
import { leaveAge } from "./leaveAge.ts";
import { purpose, threshold } from "./luck.ts";
import type { EndedBy, Run, RunColumns } from "./run.ts";
import { World } from "./world.ts";

/** A run under way: events in continuous time, one member at a time, by the rules of MODEL.md. */
export class Simulation {
  /** null while the run is going on. */
  endedBy: EndedBy | null = null;
  private readonly world: World;
  private readonly inviting: Inviting;
  private readonly leaveAgeOf: (word: number) => number;
  private readonly quitting: boolean;
  private readonly memberCoins: boolean;
  private readonly activationThreshold: number;
  private readonly promoterThreshold: number;

  /**
   * Sets a run up and lets the starting members join.
   * @param slotsPerDay how finely the queue cuts time: no result depends on it
   */
  constructor(parameters: Parameters, slotsPerDay?: number) {
    this.world = new World(parameters, slotsPerDay);
    this.inviting = new Inviting(this.world);
    this.leaveAgeOf = leaveAge(parameters);
    this.quitting = parameters.quitWithoutRecruitsDays < Infinity;
    this.memberCoins = parameters.activation < 1 || parameters.promoterShare < 1;
    this.activationThreshold = threshold(parameters.activation);
    this.promoterThreshold = threshold(parameters.promoterShare);
    this.start();
  }

  /**
   * Goes on until the end of `untilDay` (inclusive, at most the horizon) or for about `mostWork` more events, whichever is
   * first. How a run is cut changes nothing in it.
   */
  advance(untilDay: number = this.world.parameters.days, mostWork = Infinity): void {
    const { world } = this;
    const { queue, book } = world;
    const stopAt = world.work + mostWork;
    while (this.endedBy === null) {
      const nextTime = queue.nextTime();
      if (nextTime > untilDay) {
        while (book.day <= untilDay) book.closeDay();
        if (untilDay === world.parameters.days) this.endAtHorizon();
        return;
      }
      if (world.work >= stopAt) return;
      while (book.day < nextTime) book.closeDay();
      queue.pop();
      world.now = nextTime;
      world.work++;
      this.handle();
    }
  }

  /** Members so far. */
  get members(): number {
    return this.world.people.count;
  }

  /** How far the run has come, 0…1, by days or by the member limit. */
  get share(): number {
    const { book, people, parameters } = this.world;
    return Math.max(book.day / (parameters.days + 1), people.count / parameters.memberLimit);
  }

  /** The columns so far, as views that going on may overwrite or leave behind. */
  columns(): RunColumns {
    const { book, people, changes, parameters, now } = this.world;
    const isWhole = book.day > parameters.days;
    return {
      parameters,
      people: people.view(),
      changes: changes.view(),
      census: book.view(isWhole ? null : now),
      endedBy: this.endedBy,
      reachedDay: isWhole ? parameters.days : now,
    };
  }

  private endAtHorizon(): void {
    const { census } = this.columns();
    const { goesOnAfterHorizon, book } = this.world;
    const isOver = !goesOnAfterHorizon && !book.leavesOpen && census.open.at(-1) === 0;
    this.endedBy = isOver ? "exhausted" : "horizon";
  }

  private start(): void {
    const { world } = this;
    const { market } = world;
    for (let i = 0; i < market.startingMembers && this.endedBy === null; i++)
      this.join(market.startingPerson(i), -1, 0, -1, organicJoin);
    if (world.parameters.organicPerDay > 0) this.scheduleOrganic(0, 0, 0);
  }

  private handle(): void {
    const { queue, people, now } = this.world;
    const { words, doubles } = queue.popped;
    const row = words[whose];
    const cause = words[order];
    switch (cause % kinds) {
      case leave:
        if (people.leaveDay(row) === now) this.recordLeaving(row);
        break;
      case quit:
        this.quitOrGoOn(row, cause);
        break;
      case organicJoin:
        this.joinOrganically(cause);
        break;
      case answer: {
        const person = this.inviting.answer();
        if (person !== null) this.join(person, row, doubles[measure], doubles[since], cause);
        break;
      }
      case send:
        this.inviting.send();
        break;
    }
  }

  /**
   * Adds a member at this moment, its key in the luck's words, and decides what depends on nobody else: activity, leaving,
   * inviting.
   */
  private join(person: number, sponsor: number, generation: number, invitedDay: number, cause: number): void {
    const { people, book, luck, market, now, parameters } = this.world;
    const row = people.add(now, sponsor, generation, person, luck.words, invitedDay);
    book.joins++;
    market.admit(person, now);
    if (sponsor >= 0 && this.quitting) people.noteRecruit(sponsor);
    let activates = true;
    let promotes = true;
    if (this.memberCoins) {
      luck.draw(people.keyWords, people.keyAt(row), 0, purpose.member);
      activates = luck.words[0] >>> 0 < this.activationThreshold;
      promotes = luck.words[1] >>> 0 < this.promoterThreshold;
    }
    if (parameters.churnPerMonth > 0) luck.draw(people.keyWords, people.keyAt(row), 0, purpose.leaving);
    const age = activates ? this.leaveAgeOf(luck.words[0]) : 0;
    if (age > 0) this.scheduleLeaving(row, now + age, cause);
    else this.leaveNow(row);
    if (people.count >= parameters.memberLimit) this.endedBy = "memberLimit";
    else if (age > 0 && promotes) this.inviting.start(row, cause);
  }

  private scheduleLeaving(row: number, leaveDay: number, cause: number): void {
    const { world } = this;
    const { people, now, parameters } = world;
    people.setLeaveDay(row, leaveDay);
    this.scheduleFor(row, leaveDay, world.orderAt(leaveDay, cause, leave));
    const quitDay = now + parameters.quitWithoutRecruitsDays;
    if (quitDay < leaveDay) this.scheduleFor(row, quitDay, quit);
  }

  /** Puts an event of a member's own into the queue, unless it is never. */
  private scheduleFor(row: number, day: number, eventOrder: number): void {
    const { queue, people, parameters } = this.world;
    if (day > parameters.days) {
      if (day < Infinity) this.world.goesOnAfterHorizon = true;
      return;
    }
    const { doubles, words } = queue.next;
    const keyAt = people.keyAt(row);
    doubles[time] = day;
    words[whose] = row;
    words[what] = people.keyWords[keyAt + 1];
    words[tie] = people.keyWords[keyAt];
    words[order] = eventOrder;
    queue.push();
  }

  private leaveNow(row: number): void {
    this.world.people.setLeaveDay(row, this.world.now);
    this.recordLeaving(row);
  }

  private recordLeaving(row: number): void {
    this.world.changes.add(this.world.now, row, 0);
    this.world.book.leavings++;
  }

  private quitOrGoOn(row: number, cause: number): void {
    if (!this.world.people.hasRecruited(row)) this.leaveNow(row);
    else if (this.promotes(row)) this.inviting.goOn(row, cause);
  }

  private promotes(row: number): boolean {
    if (!this.memberCoins) return true;
    const { luck, people } = this.world;
    luck.draw(people.keyWords, people.keyAt(row), 0, purpose.member);
    return luck.words[1] >>> 0 < this.promoterThreshold;
  }

  /** Organic joins are a Poisson process, drawn day by day; in a finite market each meets anybody, members included. */
  private scheduleOrganic(day: number, number: number, after: number): void {
    const { luck, queue, parameters } = this.world;
    this.world.goesOnAfterHorizon = true;
    while (day < parameters.days) {
      luck.drawForRun(number, purpose.organicGap + 16 * day);
      const next = after + exponential(luck.words[0]) / parameters.organicPerDay;
      if (next <= day + 1) {
        const { doubles, words } = queue.next;
        doubles[time] = next;
        words[whose] = day;
        words[what] = number;
        words[tie] = 0;
        words[order] = organicJoin;
        queue.push();
        return;
      }
      after = ++day;
      number = 0;
    }
  }

  private joinOrganically(cause: number): void {
    const { luck, market, queue, now } = this.world;
    const day = queue.popped.words[whose];
    const number = queue.popped.words[what];
    luck.drawForRun(number, purpose.organicPerson + 16 * day);
    const person = market.organicPerson();
    if (person !== null) this.join(person, -1, 0, -1, cause);
    this.scheduleOrganic(day, number + 1, now);
  }
}

/**
 * Simulates a whole run.
 * @param parameters any subset; the rest take their opening values
 * @throws RangeError that names a parameter with a value that is not allowed
 */
export function simulate(parameters: Partial<Parameters> = {}): Run {
  const simulation = new Simulation(completeParameters(parameters));
  simulation.advance();
  const columns = simulation.columns();
  return { ...columns, endedBy: columns.endedBy!, digest: () => digestOf(columns) };
}
