import { send } from "./eventQueue.ts";
import { exponential, inviteAge } from "./inviteAge.ts";
import { InvitationCycle } from "./invitationCycle.ts";
import { invitationCount } from "./invitationCount.ts";
import type { InvitationCount } from "./invitationCount.ts";
import { numberBelow, purpose } from "./luck.ts";
import type { Market } from "./market.ts";
import type { World } from "./world.ts";

/**
 * `population` people; each invitation goes to one drawn uniformly, with replacement, among the others. Each sending is an
 * event of its own, because whom it reaches may have joined by then.
 */
export class MixedMarket implements Market {
  readonly startingMembers: number;
  private readonly world: World;
  private readonly cycle: InvitationCycle;
  private readonly inviteAgeOf: (measure: number) => number;
  private readonly countOf: InvitationCount;
  /** Person → 1 once a member. A byte each: it is looked up at random for every invitation and has to stay in the cache. */
  private readonly isMember: Uint8Array;

  constructor(world: World) {
    const { population, startingMembers } = world.parameters;
    this.world = world;
    this.startingMembers = Math.min(startingMembers, population);
    this.cycle = new InvitationCycle(world.parameters, world.luck);
    this.inviteAgeOf = inviteAge(world.parameters);
    this.countOf = invitationCount(world.parameters);
    this.isMember = new Uint8Array(population);
  }

  startingPerson(i: number): number {
    this.world.luck.drawForRun(i, purpose.person);
    return i;
  }

  organicPerson(): number | null {
    const { luck, parameters } = this.world;
    const person = numberBelow(parameters.population, luck.words[0]);
    if (this.isMember[person] === 1) return null;
    luck.drawForRun(person, purpose.person);
    return person;
  }

  admit(person: number): void {
    this.isMember[person] = 1;
  }

  startInviting(row: number, order: number): void {
    const { parameters } = this.world;
    if (parameters.population === 1) return;
    if (parameters.inviteStyle === "steady") this.scheduleNext(row, 0, 0, order);
    else this.scheduleAll(row, order);
  }

  goOnInviting(): void {}

  send(order: number): void {
    const { people, book, queue, now, parameters } = this.world;
    const { a: row, b: j, since: target, measure } = queue;
    if (people.leaveDay(row) <= now) return;
    book.sent++;
    if (this.isMember[target] === 1) book.wasted++;
    else this.ask(row, j, target, order);
    if (parameters.inviteStyle === "steady") this.scheduleNext(row, j + 1, measure, order);
  }

  answer(): number | null {
    const { book, luck, queue } = this.world;
    const target = queue.b;
    if (this.isMember[target] === 1) {
      book.overtaken++;
      return null;
    }
    book.accepted++;
    luck.drawForRun(target, purpose.person);
    return target;
  }

  private ask(row: number, j: number, target: number, order: number): void {
    const { world, cycle } = this;
    const { people, now } = world;
    cycle.decide(people.key0(row), people.key1(row), j);
    const time = now + cycle.days;
    if (time > world.parameters.days) world.goesOnAfterHorizon = true;
    else if (!cycle.accepted) world.book.refused.add(time);
    else {
      const at = world.answerOrder(time, now, order);
      world.queue.push(time, at, row, target, cycle.tie, now, people.generation(row) + 1);
    }
  }

  private scheduleAll(row: number, order: number): void {
    const { people, luck, now, parameters } = this.world;
    const key0 = people.key0(row);
    const key1 = people.key1(row);
    luck.draw(key0, key1, 0, purpose.inviteCount);
    const count = this.countOf(luck.words[0], luck.words[1]);
    for (let j = 0; j < count; j++) {
      luck.draw(key0, key1, j, purpose.sending);
      const delay =
        parameters.sendDelayDays === 0 ? 0 : parameters.sendDelayDays * exponential(luck.words[0]);
      this.schedule(row, j, now + delay, 0, order);
    }
  }

  private scheduleNext(row: number, j: number, measureSoFar: number, order: number): void {
    const { people, luck } = this.world;
    luck.draw(people.key0(row), people.key1(row), j, purpose.sending);
    const measure = measureSoFar + exponential(luck.words[0]);
    this.schedule(row, j, people.joinDay(row) + this.inviteAgeOf(measure), measure, order);
  }

  /** Puts a sending into the queue; the draw of `purpose.sending` has just been made. */
  private schedule(row: number, j: number, time: number, measure: number, order: number): void {
    const { world } = this;
    const { people, luck, parameters } = world;
    if (time >= people.leaveDay(row)) return;
    if (time > parameters.days) {
      world.goesOnAfterHorizon = world.goesOnAfterHorizon || time < Infinity;
      return;
    }
    const other = numberBelow(parameters.population - 1, luck.words[1]);
    const target = other < people.person(row) ? other : other + 1;
    world.queue.push(time, world.orderAt(time, order, send), row, j, people.key0(row), target, measure);
  }
}
