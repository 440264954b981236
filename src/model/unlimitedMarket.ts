import { send } from "./eventQueue.ts";
import { exponential, inviteAge } from "./inviteAge.ts";
import { InvitationCycle } from "./invitationCycle.ts";
import { invitationCount } from "./invitationCount.ts";
import type { InvitationCount } from "./invitationCount.ts";
import { purpose } from "./luck.ts";
import type { Market } from "./market.ts";
import type { World } from "./world.ts";

const decidedAtOnce = 8;

/**
 * Each invitation reaches somebody new. Nobody's invitations depend on anybody else, so a member's are
 * decided ahead of their time: refusals go to the ledger at once, and only the accepted ones become events.
 */
export class UnlimitedMarket implements Market {
  readonly startingMembers: number;
  private readonly world: World;
  private readonly cycle: InvitationCycle;
  private readonly inviteAgeOf: (measure: number) => number;
  private readonly countOf: InvitationCount;

  constructor(world: World) {
    this.world = world;
    this.startingMembers = world.parameters.startingMembers;
    this.cycle = new InvitationCycle(world.parameters, world.luck);
    this.inviteAgeOf = inviteAge(world.parameters);
    this.countOf = invitationCount(world.parameters);
  }

  startingPerson(i: number): number {
    this.world.luck.drawForRun(i, purpose.person);
    return -1;
  }

  organicPerson(): number {
    return -1;
  }

  admit(): void {}

  startInviting(row: number, order: number): void {
    const { queue, now, people } = this.world;
    if (queue.nextTime() > now) this.decide(row, 0, 0, order);
    // Others may still join at this very time: sendings come after all of them.
    else queue.push(now, this.world.orderAt(now, order, send), row, 0, people.key0(row), 0, 0);
  }

  goOnInviting(row: number, order: number): void {
    const { parameters, now } = this.world;
    if (parameters.inviteStyle === "steady") this.decideSteady(row, 0, 0, now, order);
    else if (parameters.sendDelayDays > 0) this.decideDelayed(row, now, order);
  }

  send(order: number): void {
    const { queue } = this.world;
    this.decide(queue.a, queue.b, queue.measure, order);
  }

  answer(): number {
    const { queue, book, luck } = this.world;
    book.accepted++;
    luck.words[0] = queue.tie;
    luck.words[1] = queue.b;
    return -1;
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
   * time. All at once would be wasted on a run that ends long before its horizon.
   */
  private decideSteady(row: number, j: number, measure: number, from: number, order: number): void {
    const { people, luck, queue, parameters } = this.world;
    const key0 = people.key0(row);
    const key1 = people.key1(row);
    const joinDay = people.joinDay(row);
    const until = this.invitesUntil(row);
    for (let decided = 0; ; j++) {
      luck.draw(key0, key1, j, purpose.sending);
      measure += exponential(luck.words[0]);
      const time = joinDay + this.inviteAgeOf(measure);
      if (time >= until) return;
      if (time > parameters.days) {
        this.world.goesOnAfterHorizon = true;
        return;
      }
      if (time < from) continue;
      this.sendAhead(row, key0, key1, j, time, order);
      if (++decided < decidedAtOnce) continue;
      queue.push(time, this.world.orderAt(time, order, send), row, j + 1, key0, 0, measure);
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
      if (time <= parameters.days) this.sendAhead(row, key0, key1, j, time, order);
      else this.world.goesOnAfterHorizon = true;
    }
  }

  private decideAtOnce(row: number, order: number): void {
    const { people, book, now } = this.world;
    const key0 = people.key0(row);
    const key1 = people.key1(row);
    const count = this.drawCount(key0, key1);
    for (let j = 0; j < count; j++) this.ask(row, key0, key1, j, now, order);
    book.sent += count;
    this.world.work += count;
  }

  private drawCount(key0: number, key1: number): number {
    const { luck } = this.world;
    luck.draw(key0, key1, 0, purpose.inviteCount);
    return this.countOf(luck.words[0], luck.words[1]);
  }

  private sendAhead(row: number, key0: number, key1: number, j: number, time: number, order: number): void {
    this.world.work++;
    this.world.book.sentAhead.add(time);
    this.ask(row, key0, key1, j, time, order);
  }

  /** One invitation. Its refusal can be dated now: nothing later can change it. */
  private ask(row: number, key0: number, key1: number, j: number, sentDay: number, order: number): void {
    const { world, cycle } = this;
    cycle.decide(key0, key1, j);
    const time = sentDay + cycle.days;
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
}
