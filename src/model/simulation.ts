import { completeParameters } from "../parameters/completeParameters.ts";
import type { Parameters } from "../parameters/parameterTable.ts";
import { CensusBook } from "./censusBook.ts";
import { digestOf } from "./digest.ts";
import { EventQueue, answer, kinds, leave, organicJoin, quit, send } from "./eventQueue.ts";
import { GrowingChanges } from "./growingChanges.ts";
import { GrowingPeople } from "./growingPeople.ts";
import { exponential, inviteAge } from "./inviteAge.ts";
import { InvitationCycle } from "./invitationCycle.ts";
import { invitationCount } from "./invitationCount.ts";
import type { InvitationCount } from "./invitationCount.ts";
import { leaveAge } from "./leaveAge.ts";
import { Luck, numberBelow, purpose, threshold } from "./luck.ts";
import type { EndedBy, Run, RunColumns } from "./run.ts";

/**
 * A run under way: events in continuous time, one member at a time, by the rules of MODEL.md.
 *
 * In an unlimited market nobody's invitations depend on anybody else, so all of a member's are decided when it joins and
 * only the accepted ones become events. In a mixed market each sending is an event of its own, because whom it reaches may
 * have joined by then.
 */
export class Simulation {
  /** Events handled so far: a measure of the work done. */
  events = 0;
  /** null while the run is going on. */
  endedBy: EndedBy | null = null;
  private readonly parameters: Parameters;
  private readonly queue: EventQueue;
  private readonly book: CensusBook;
  private readonly luck: Luck;
  private readonly cycle: InvitationCycle;
  private readonly leaveAgeOf: (word: number) => number;
  private readonly inviteAgeOf: (measure: number) => number;
  private readonly countOf: InvitationCount;
  private readonly people: GrowingPeople;
  private readonly changes = new GrowingChanges();
  /** Finite markets: person → 1 once a member. */
  private readonly isMember: Uint8Array;
  private readonly mixed: boolean;
  private readonly burst: boolean;
  private readonly memberCoins: boolean;
  private readonly quitting: boolean;
  private readonly activationThreshold: number;
  private readonly promoterThreshold: number;
  private now = 0;
  /** Whether anything is still to come after the horizon. */
  private beyondHorizon = false;

  /**
   * Sets a run up and lets the starting members join.
   * @param slotsPerDay how finely the queue cuts time: no result depends on it
   */
  constructor(parameters: Parameters, slotsPerDay?: number) {
    const { days, population } = parameters;
    this.parameters = parameters;
    this.mixed = parameters.market === "mixed";
    this.burst = parameters.inviteStyle === "burst";
    this.queue = new EventQueue(days, slotsPerDay);
    this.book = new CensusBook(days);
    this.luck = new Luck(parameters.seed);
    this.cycle = new InvitationCycle(parameters, this.luck);
    this.leaveAgeOf = leaveAge(parameters);
    this.inviteAgeOf = inviteAge(parameters);
    this.countOf = invitationCount(parameters);
    this.people = new GrowingPeople(parameters.memberLimit);
    this.isMember = new Uint8Array(this.mixed ? population : 0);
    this.quitting = parameters.quitWithoutRecruitsDays < Infinity;
    this.memberCoins = parameters.activation < 1 || parameters.promoterShare < 1;
    this.activationThreshold = threshold(parameters.activation);
    this.promoterThreshold = threshold(parameters.promoterShare);
    this.start();
  }

  /**
   * Goes on until the end of `untilDay` (inclusive, at most the horizon) or for about `maxEvents` more events, whichever is
   * first. How a run is cut changes nothing in it.
   */
  advance(untilDay: number = this.parameters.days, maxEvents = Infinity): void {
    const stopAt = this.events + maxEvents;
    const { queue, book } = this;
    while (this.endedBy === null) {
      const time = queue.nextTime();
      if (time > untilDay) {
        while (book.day <= untilDay) book.closeDay();
        if (untilDay === this.parameters.days) this.endAtHorizon();
        return;
      }
      if (this.events >= stopAt) return;
      while (book.day < time) book.closeDay();
      this.now = time;
      queue.pop();
      this.handle();
    }
  }

  /** Members so far. */
  get members(): number {
    return this.people.count;
  }

  /** How far the run has come, 0…1, by days or by the member limit. */
  get share(): number {
    const { days, memberLimit } = this.parameters;
    return Math.max(this.book.day / (days + 1), this.people.count / memberLimit);
  }

  /** The columns so far, as views that going on may overwrite or leave behind. */
  columns(): RunColumns {
    const whole = this.book.day > this.parameters.days;
    return {
      parameters: this.parameters,
      people: this.people.view(),
      changes: this.changes.view(),
      census: this.book.view(whole ? null : this.now),
      endedBy: this.endedBy,
      reachedDay: whole ? this.parameters.days : this.now,
    };
  }

  private endAtHorizon(): void {
    const { census } = this.columns();
    const isOver = !this.beyondHorizon && census.open[this.parameters.days] === 0;
    this.endedBy = isOver ? "exhausted" : "horizon";
  }

  private start(): void {
    const { startingMembers, population, organicPerDay } = this.parameters;
    const starting = this.mixed ? Math.min(startingMembers, population) : startingMembers;
    for (let i = 0; i < starting && this.endedBy === null; i++) {
      this.luck.drawForRun(i, purpose.person);
      this.join(this.mixed ? i : -1, this.luck.words[0]!, this.luck.words[1]!, -1, 0, -1, organicJoin);
    }
    if (organicPerDay > 0) this.scheduleOrganic(0, 0, 0);
  }

  private handle(): void {
    const { queue } = this;
    const { a, b, since, measure, order } = queue;
    this.events++;
    switch (order % kinds) {
      case leave:
        if (this.people.leaveDay(a) === this.now) this.recordLeaving(a);
        break;
      case quit:
        this.quitOrGoOn(a, order);
        break;
      case organicJoin:
        this.joinOrganically(a, b, order);
        break;
      case answer:
        this.accept(a, b, order);
        break;
      case send:
        if (this.mixed) this.sendInMarket(a, b, since, measure, order);
        else this.inviteAhead(a, -1, order);
        break;
    }
  }

  // --- joining and leaving ---

  /** Adds a member at this moment and decides what depends on nobody else: activity, leaving, inviting. */
  private join(
    person: number,
    key0: number,
    key1: number,
    sponsor: number,
    generation: number,
    invitedDay: number,
    order: number,
  ): void {
    const { people, book, luck, now } = this;
    const row = people.add(now, sponsor, generation, person, key0, key1, invitedDay);
    book.joins++;
    if (person >= 0) this.isMember[person] = 1;
    if (sponsor >= 0 && this.quitting) people.noteRecruit(sponsor);
    let activates = true;
    let promotes = true;
    if (this.memberCoins) {
      luck.draw(key0, key1, 0, purpose.member);
      activates = luck.words[0]! >>> 0 < this.activationThreshold;
      promotes = luck.words[1]! >>> 0 < this.promoterThreshold;
    }
    if (this.parameters.churnPerMonth > 0) luck.draw(key0, key1, 0, purpose.leaving);
    const age = activates ? this.leaveAgeOf(luck.words[0]!) : 0;
    if (age === 0) {
      people.setLeaveDay(row, now);
      this.recordLeaving(row);
    } else this.scheduleLeaving(row, now + age, order);
    if (people.count >= this.parameters.memberLimit) this.endedBy = "memberLimit";
    else if (age > 0 && promotes) this.startInviting(row, order);
  }

  private scheduleLeaving(row: number, time: number, order: number): void {
    const { people, queue } = this;
    const { days, quitWithoutRecruitsDays } = this.parameters;
    const key0 = people.key0(row);
    const key1 = people.key1(row);
    people.setLeaveDay(row, time);
    if (time <= days) queue.push(time, this.orderAt(time, order, leave), row, key1, key0, 0, 0);
    else if (time < Infinity) this.beyondHorizon = true;
    const quitTime = this.now + quitWithoutRecruitsDays;
    if (quitTime >= time) return;
    if (quitTime <= days) queue.push(quitTime, quit, row, key1, key0, 0, 0);
    else if (quitTime < Infinity) this.beyondHorizon = true;
  }

  private recordLeaving(row: number): void {
    this.changes.add(this.now, row, 0);
    this.book.leavings++;
  }

  private quitOrGoOn(row: number, order: number): void {
    const { people } = this;
    if (!people.hasRecruited(row)) {
      people.setLeaveDay(row, this.now);
      this.recordLeaving(row);
    } else if (!this.mixed && this.promotes(row)) this.inviteAhead(row, this.now, order);
  }

  private promotes(row: number): boolean {
    if (!this.memberCoins) return true;
    this.luck.draw(this.people.key0(row), this.people.key1(row), 0, purpose.member);
    return this.luck.words[1]! >>> 0 < this.promoterThreshold;
  }

  /** Organic joins are a Poisson process, drawn day by day; in a finite market each meets anybody, members included. */
  private scheduleOrganic(day: number, number: number, time: number): void {
    const { days, organicPerDay } = this.parameters;
    this.beyondHorizon = true;
    while (day < days) {
      this.luck.drawForRun(number, purpose.organicGap + 16 * day);
      const next = time + exponential(this.luck.words[0]!) / organicPerDay;
      if (next <= day + 1) {
        this.queue.push(next, organicJoin, day, number, 0, 0, 0);
        return;
      }
      time = ++day;
      number = 0;
    }
  }

  private joinOrganically(day: number, number: number, order: number): void {
    const { luck } = this;
    luck.drawForRun(number, purpose.organicPerson + 16 * day);
    if (this.mixed) {
      const person = numberBelow(this.parameters.population, luck.words[0]!);
      if (this.isMember[person] === 0) {
        luck.drawForRun(person, purpose.person);
        this.join(person, luck.words[0]!, luck.words[1]!, -1, 0, -1, order);
      }
    } else this.join(-1, luck.words[0]!, luck.words[1]!, -1, 0, -1, order);
    this.scheduleOrganic(day, number + 1, this.now);
  }

  // --- inviting ---

  private startInviting(row: number, order: number): void {
    if (this.mixed) {
      if (this.parameters.population === 1) return;
      if (this.burst) this.scheduleBurst(row, order);
      else this.scheduleNextSending(row, 0, 0, order);
    } else if (this.queue.nextTime() > this.now) this.inviteAhead(row, -1, order);
    // Others may still join at this very time: sendings come after all of them.
    else this.queue.push(this.now, this.orderAt(this.now, order, send), row, 0, this.people.key0(row), 0, 0);
  }

  /**
   * Unlimited market: decides a member's invitations sent at or after `from` (−1: all from joining) until it leaves or has
   * to show a recruit.
   */
  private inviteAhead(row: number, from: number, order: number): void {
    const { people, luck, now } = this;
    const { days, quitWithoutRecruitsDays, sendDelayDays } = this.parameters;
    const key0 = people.key0(row);
    const key1 = people.key1(row);
    const joinDay = people.joinDay(row);
    const leaveDay = people.leaveDay(row);
    const until = from < 0 ? Math.min(leaveDay, joinDay + quitWithoutRecruitsDays) : leaveDay;
    if (!this.burst) {
      let measure = 0;
      for (let j = 0; ; j++) {
        luck.draw(key0, key1, j, purpose.sending);
        measure += exponential(luck.words[0]!);
        const time = joinDay + this.inviteAgeOf(measure);
        if (time >= until) return;
        if (time > days) {
          this.beyondHorizon = true;
          return;
        }
        if (time >= from) this.sendAhead(row, key0, key1, j, time, order);
      }
    }
    const count = this.drawCount(key0, key1);
    if (sendDelayDays === 0) {
      if (from >= 0) return;
      for (let j = 0; j < count; j++) this.ask(row, key0, key1, j, now, order);
      this.book.sent += count;
      this.events += count;
      return;
    }
    for (let j = 0; j < count; j++) {
      luck.draw(key0, key1, j, purpose.sending);
      const time = joinDay + sendDelayDays * exponential(luck.words[0]!);
      if (time >= until || time < from) continue;
      if (time <= days) this.sendAhead(row, key0, key1, j, time, order);
      else this.beyondHorizon = true;
    }
  }

  private drawCount(key0: number, key1: number): number {
    this.luck.draw(key0, key1, 0, purpose.inviteCount);
    return this.countOf(this.luck.words[0]!, this.luck.words[1]!);
  }

  private sendAhead(row: number, key0: number, key1: number, j: number, time: number, order: number): void {
    this.events++;
    this.book.sentAhead.add(time);
    this.ask(row, key0, key1, j, time, order);
  }

  /** Unlimited market: one invitation to somebody new. Its refusal can be dated now: nothing later can change it. */
  private ask(row: number, key0: number, key1: number, j: number, sentDay: number, order: number): void {
    const { cycle, luck } = this;
    cycle.decide(key0, key1, j);
    const time = sentDay + cycle.days;
    if (time > this.parameters.days) this.beyondHorizon = true;
    else if (cycle.accepted) {
      luck.draw(key0, key1, j, purpose.child);
      const [child0, child1] = luck.words as unknown as [number, number];
      const generation = this.people.generation(row) + 1;
      this.queue.push(time, this.answerOrder(time, sentDay, order), row, child1, child0, sentDay, generation);
    } else this.book.refused.add(time);
  }

  private scheduleBurst(row: number, order: number): void {
    const { people, luck, now } = this;
    const { sendDelayDays } = this.parameters;
    const key0 = people.key0(row);
    const key1 = people.key1(row);
    const count = this.drawCount(key0, key1);
    for (let j = 0; j < count; j++) {
      luck.draw(key0, key1, j, purpose.sending);
      const delay = sendDelayDays === 0 ? 0 : sendDelayDays * exponential(luck.words[0]!);
      this.scheduleSending(row, j, now + delay, 0, order);
    }
  }

  private scheduleNextSending(row: number, j: number, measureSoFar: number, order: number): void {
    const { people, luck } = this;
    luck.draw(people.key0(row), people.key1(row), j, purpose.sending);
    const measure = measureSoFar + exponential(luck.words[0]!);
    this.scheduleSending(row, j, people.joinDay(row) + this.inviteAgeOf(measure), measure, order);
  }

  /** Mixed market: puts a sending into the queue; the draw of `purpose.sending` has just been made. */
  private scheduleSending(row: number, j: number, time: number, measure: number, order: number): void {
    const { people, luck, queue } = this;
    if (time >= people.leaveDay(row)) return;
    if (time > this.parameters.days) {
      this.beyondHorizon = this.beyondHorizon || time < Infinity;
      return;
    }
    const other = numberBelow(this.parameters.population - 1, luck.words[1]!);
    const target = other < people.person(row) ? other : other + 1;
    queue.push(time, this.orderAt(time, order, send), row, j, people.key0(row), target, measure);
  }

  /** Mixed market: one sending, if its sponsor is still active. */
  private sendInMarket(row: number, j: number, target: number, measure: number, order: number): void {
    const { people, book, cycle, now } = this;
    if (people.leaveDay(row) <= now) return;
    book.sent++;
    if (this.isMember[target] === 1) book.wasted++;
    else {
      cycle.decide(people.key0(row), people.key1(row), j);
      const time = now + cycle.days;
      if (time > this.parameters.days) this.beyondHorizon = true;
      else if (cycle.accepted) {
        const generation = people.generation(row) + 1;
        this.queue.push(time, this.answerOrder(time, now, order), row, target, cycle.tie, now, generation);
      } else book.refused.add(time);
    }
    if (!this.burst) this.scheduleNextSending(row, j + 1, measure, order);
  }

  private accept(sponsor: number, target: number, order: number): void {
    const { book, luck, queue } = this;
    const { since, measure: generation } = queue;
    if (!this.mixed) {
      book.accepted++;
      this.join(-1, queue.tie, target, sponsor, generation, since, order);
    } else if (this.isMember[target] === 1) book.overtaken++;
    else {
      book.accepted++;
      luck.drawForRun(target, purpose.person);
      this.join(target, luck.words[0]!, luck.words[1]!, sponsor, generation, since, order);
    }
  }

  // --- order at one and the same time ---

  /** Order of an event of `kind` that an event of order `cause` brings about: in the same round if at the same time. */
  private orderAt(time: number, cause: number, kind: number): number {
    return time === this.now ? cause - (cause % kinds) + kind : kind;
  }

  /** Order of the answer to an invitation: an answer at the time of its sending is of the next round. */
  private answerOrder(time: number, sentDay: number, cause: number): number {
    if (time > sentDay) return answer;
    return (sentDay === this.now ? cause - (cause % kinds) : 0) + kinds + answer;
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
