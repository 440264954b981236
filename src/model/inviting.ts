import { send } from "./eventQueue.ts";
import { exponential, inviteAge } from "./inviteAge.ts";
import { InvitationCycle } from "./invitationCycle.ts";
import { invitationCount } from "./invitationCount.ts";
import type { InvitationCount } from "./invitationCount.ts";
import { purpose } from "./luck.ts";
import type { World } from "./world.ts";

/** Steady invitations that are decided at a time: all at once would be wasted on a run that ends early. */
const decidedAtOnce = 8;

/**
 * Members inviting. When an invitation is sent, whom it goes to, whether it would be accepted and when: none of that depends
 * on anybody else, so it is decided ahead of its time. Only invitations that would be accepted become events. Whether the
 * person invited was in by the time of sending is looked up when that day is closed (`CensusBook`), or at the answer.
 */
export class Inviting {
  private readonly world: World;
  private readonly cycle: InvitationCycle;
  private readonly inviteAgeOf: (measure: number) => number;
  private readonly countOf: InvitationCount;

  constructor(world: World) {
    this.world = world;
    this.cycle = new InvitationCycle(world.parameters, world.luck);
    this.inviteAgeOf = inviteAge(world.parameters);
    this.countOf = invitationCount(world.parameters);
  }

  /** A member that has just joined begins to invite. */
  start(row: number, order: number): void {
    const { queue, now, people } = this.world;
    if (queue.nextTime() > now) this.decide(row, 0, 0, order);
    // Others may still join at this very time: sendings come after all of them.
    else queue.push(now, this.world.orderAt(now, order, send), row, 0, people.key0(row), 0, 0);
  }

  /** A member that had to show a recruit has one, and goes on inviting. */
  goOn(row: number, order: number): void {
    const { parameters, now } = this.world;
    if (parameters.inviteStyle === "steady") this.decideSteady(row, 0, 0, now, order);
    else if (parameters.sendDelayDays > 0) this.decideDelayed(row, now, order);
  }

  /** Handles the sending that the queue has popped: from here on a member's invitations are to be decided. */
  send(order: number): void {
    const { queue } = this.world;
    this.decide(queue.a, queue.b, queue.measure, order);
  }

  /**
   * Handles the answer that the queue has popped, to an invitation that would be accepted: counts its fate and gives the
   * person number of whoever joins by it, the key in the luck's words; null if nobody does.
   */
  answer(): number | null {
    const { queue, book, luck, market } = this.world;
    if (!market.isFinite) {
      book.accepted++;
      luck.words[0] = queue.tie;
      luck.words[1] = queue.b;
      return -1;
    }
    const joinDay = market.joinDays[queue.b];
    // In before the sending: the invitation was wasted, and counted so on that day.
    if (joinDay < queue.since) return null;
    if (joinDay < Infinity) {
      book.overtaken++;
      return null;
    }
    book.accepted++;
    return market.callUp(queue.b);
  }

  private decide(row: number, j: number, measure: number, order: number): void {
    const { parameters } = this.world;
    if (parameters.inviteStyle === "steady") this.decideSteady(row, j, measure, 0, order);
    else if (parameters.sendDelayDays > 0) this.decideDelayed(row, 0, order);
    else this.decideAtOnce(row, order);
  }

  /** When a member's invitations end, as far as that is known: it leaves, or it has to show a recruit first. */
  private invitesUntil(row: number): number {
    const { people, parameters, now } = this.world;
    const leaveDay = people.leaveDay(row);
    const showDay = people.joinDay(row) + parameters.quitWithoutRecruitsDays;
    return now < showDay ? Math.min(leaveDay, showDay) : leaveDay;
  }

  /**
   * Decides a member's invitations from the j-th on, those sent at or after `from`: a few, and goes on at the last one's
   * time.
   */
  private decideSteady(row: number, j: number, measure: number, from: number, order: number): void {
    const { world } = this;
    const { people, luck, queue } = world;
    const { days } = world.parameters;
    const key0 = people.key0(row);
    const key1 = people.key1(row);
    const joinDay = people.joinDay(row);
    const until = this.invitesUntil(row);
    for (let decided = 0; ; j++) {
      luck.draw(key0, key1, j, purpose.sending);
      measure += exponential(luck.words[0]);
      const time = joinDay + this.inviteAgeOf(measure);
      if (time >= until) return;
      if (time > days) {
        world.goesOnAfterHorizon = true;
        return;
      }
      if (time < from) continue;
      this.invite(row, key0, key1, j, time, luck.words[1], order);
      if (++decided < decidedAtOnce) continue;
      queue.push(time, world.orderAt(time, order, send), row, j + 1, key0, 0, measure);
      return;
    }
  }

  private decideDelayed(row: number, from: number, order: number): void {
    const { people, luck, parameters } = this.world;
    const key0 = people.key0(row);
    const key1 = people.key1(row);
    const joinDay = people.joinDay(row);
    const until = this.invitesUntil(row);
    const count = this.drawCount(key0, key1);
    for (let j = 0; j < count; j++) {
      luck.draw(key0, key1, j, purpose.sending);
      const time = joinDay + parameters.sendDelayDays * exponential(luck.words[0]);
      if (time >= until || time < from) continue;
      if (time <= parameters.days) this.invite(row, key0, key1, j, time, luck.words[1], order);
      else this.world.goesOnAfterHorizon = true;
    }
  }

  private decideAtOnce(row: number, order: number): void {
    const { people, book, luck, market, now } = this.world;
    const key0 = people.key0(row);
    const key1 = people.key1(row);
    const count = this.drawCount(key0, key1);
    if (!market.isFinite) {
      for (let j = 0; j < count; j++) this.inviteNew(row, key0, key1, j, now, order);
      book.sent += count;
      this.world.work += count;
      return;
    }
    for (let j = 0; j < count; j++) {
      luck.draw(key0, key1, j, purpose.sending);
      this.invite(row, key0, key1, j, now, luck.words[1], order);
    }
  }

  private drawCount(key0: number, key1: number): number {
    const { luck } = this.world;
    luck.draw(key0, key1, 0, purpose.inviteCount);
    return this.countOf(luck.words[0], luck.words[1]);
  }

  /** One invitation, sent now or later; `word` says to whom in a finite market. */
  private invite(
    row: number,
    key0: number,
    key1: number,
    j: number,
    sentDay: number,
    word: number,
    order: number,
  ): void {
    const { world } = this;
    const { market, book } = world;
    world.work++;
    if (!market.isFinite) {
      book.sentAhead.add(sentDay);
      this.inviteNew(row, key0, key1, j, sentDay, order);
      return;
    }
    const person = market.otherThan(world.people.person(row), word);
    if (person === null) return;
    const isIn = market.admitted(person);
    if (sentDay > world.now) {
      if (isIn) book.wastedAhead.add(sentDay);
      else this.inviteLater(row, key0, key1, j, sentDay, person, order);
      return;
    }
    book.sent++;
    if (isIn) book.wasted++;
    else this.inviteNow(row, key0, key1, j, person, order);
  }

  /** Unlimited market: to somebody new. */
  private inviteNew(
    row: number,
    key0: number,
    key1: number,
    j: number,
    sentDay: number,
    order: number,
  ): void {
    const { world, cycle } = this;
    const time = sentDay + cycle.decide(key0, key1, j);
    if (time > world.parameters.days) world.goesOnAfterHorizon = true;
    else if (!cycle.accepted) world.book.refused.add(time);
    else {
      const { luck, queue, people } = world;
      luck.draw(key0, key1, j, purpose.child);
      const child0 = luck.words[0];
      const child1 = luck.words[1];
      const at = world.answerOrder(time, sentDay, order);
      queue.push(time, at, row, child1, child0, sentDay, people.generation(row) + 1);
    }
  }

  /** Finite market: to somebody who is outside at the moment of sending. */
  private inviteNow(row: number, key0: number, key1: number, j: number, person: number, order: number): void {
    const { world, cycle } = this;
    const time = world.now + cycle.decide(key0, key1, j);
    if (time > world.parameters.days) world.goesOnAfterHorizon = true;
    else if (cycle.accepted) this.awaitAnswer(row, person, world.now, time, order);
    else world.book.refused.add(time);
  }

  /** Finite market: to somebody who is outside now and may be in by the time of sending. */
  private inviteLater(
    row: number,
    key0: number,
    key1: number,
    j: number,
    sentDay: number,
    person: number,
    order: number,
  ): void {
    const { world, cycle } = this;
    const time = sentDay + cycle.decide(key0, key1, j);
    const isEvent = cycle.accepted && time <= world.parameters.days;
    world.book.sentToOutsider.addWith(sentDay, person, isEvent ? -1 : time);
    if (isEvent) this.awaitAnswer(row, person, sentDay, time, order);
  }

  private awaitAnswer(row: number, person: number, sentDay: number, time: number, order: number): void {
    const { queue, people } = this.world;
    const at = this.world.answerOrder(time, sentDay, order);
    queue.push(time, at, row, person, this.cycle.tie, sentDay, people.generation(row) + 1);
  }
}
