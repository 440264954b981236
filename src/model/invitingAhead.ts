import type { Parameters } from "../parameters/parameterTable.ts";
import { measure, order, what, whose } from "./eventQueue.ts";
import { FatesAhead } from "./fatesAhead.ts";
import { exponential } from "./exponential.ts";
import { age, InviteAges, measured } from "./inviteAges.ts";
import { invitationCount } from "./invitationCount.ts";
import type { InvitationCount } from "./invitationCount.ts";
import type { Inviting } from "./inviting.ts";
import { purpose } from "./luck.ts";
import type { Membership } from "./membership.ts";
import type { World } from "./world.ts";

/** Steady invitations that are decided at a time: all at once would be wasted on a run that ends early. */
const decidedAtOnce = 8;

/**
 * Members inviting, where it does not depend on anybody else when an invitation is sent, whom it goes to, whether it would be
 * accepted and when: it is decided ahead of its time. Only invitations that would be accepted become events. Whether the
 * person invited was in by the time of sending is looked up when that day is closed (`CensusBook`), or at the answer.
 */
export class InvitingAhead implements Inviting {
  readonly waitingCount = 0;
  private readonly world: World;
  private readonly acting: Parameters;
  private readonly membership: Membership;
  private readonly ages: InviteAges;
  private readonly countOf: InvitationCount;
  private readonly fates: FatesAhead;
  /** The order of the event in which invitations are being decided. */
  private cause = 0;

  constructor(world: World, membership: Membership) {
    const { acting } = world;
    this.world = world;
    this.acting = acting;
    this.membership = membership;
    this.ages = new InviteAges(acting);
    this.countOf = invitationCount(acting);
    this.fates = new FatesAhead(world);
  }

  start(row: number, cause: number): void {
    const { world } = this;
    if (!world.isStarting && world.queue.nextTime() > world.now) this.decide(row, 0, 0, cause);
    // Others may still join at this very time: sendings come after all of them.
    else world.awaitSending(row, 0, world.now, 0, cause);
  }

  goOn(row: number, cause: number): void {
    const { acting, world } = this;
    this.cause = cause;
    if (acting.inviteStyle === "steady") this.decideSteady(row, 0, 0, world.now);
    else if (acting.sendDelayDays > 0) this.decideOnJoining(row, world.now);
  }

  send(): void {
    const { words, doubles } = this.world.queue.popped;
    this.decide(words[whose], words[what], doubles[measure], words[order]);
  }

  answer(): number {
    return this.fates.answer();
  }

  release(): void {}

  private decide(row: number, j: number, measureSoFar: number, cause: number): void {
    this.cause = cause;
    if (this.acting.inviteStyle === "steady") this.decideSteady(row, j, measureSoFar, 0);
    else this.decideOnJoining(row, 0);
  }

  /**
   * Decides a member's invitations from the j-th on, those sent at or after `from`: a few, and goes on at the last one's
   * time.
   */
  private decideSteady(row: number, j: number, measureSoFar: number, from: number): void {
    const { world, acting, fates, ages } = this;
    const { people, luck, whom } = world;
    const { batch } = fates;
    const { keyWords } = people;
    const keyAt = people.keyAt(row);
    const person = people.person(row);
    const joinDay = people.joinDay(row);
    const until = this.membership.invitesUntil(row);
    let day = 0;
    ages.values[measured] = measureSoFar;
    for (let decided = 0; decided < decidedAtOnce; j++) {
      luck.draw(keyWords, keyAt, j, purpose.sending);
      ages.next(luck.words);
      day = joinDay + ages.values[age];
      if (day >= until || day > acting.days) break;
      if (day < from) continue;
      decided++;
      batch.sentDays[batch.count] = day;
      fates.put(row, j, this.cause, whom.choose(person, keyWords, keyAt, j));
    }
    fates.sendBatch(row, this.cause);
    if (day >= until) return;
    if (day > acting.days) world.goesOnAfterHorizon = true;
    else world.awaitSending(row, j, day, ages.values[measured], this.cause);
  }

  /** Style burst and circle: all invitations of a member, those sent at or after `from`. */
  private decideOnJoining(row: number, from: number): void {
    if (this.acting.inviteStyle === "circle") this.decideCircle(row, from);
    else this.decideBurst(row, from);
  }

  private decideBurst(row: number, from: number): void {
    const { acting, world, fates } = this;
    const { people, luck, whom, market } = world;
    const { keyWords } = people;
    const keyAt = people.keyAt(row);
    const person = people.person(row);
    const until = this.membership.invitesUntil(row);
    luck.draw(keyWords, keyAt, 0, purpose.inviteCount);
    const count = this.countOf(luck.words[0], luck.words[1]);
    const isDrawn = acting.sendDelayDays > 0 || market.isFinite;
    for (let j = 0; j < count; j++) {
      if (isDrawn) luck.draw(keyWords, keyAt, j, purpose.sending);
      const day = this.dayOfSending(row);
      if (!this.isSent(day, from, until)) continue;
      fates.batch.sentDays[fates.batch.count] = day;
      fates.put(row, j, this.cause, whom.choose(person, keyWords, keyAt, j));
    }
    fates.sendBatch(row, this.cause);
  }

  private decideCircle(row: number, from: number): void {
    const { world, fates } = this;
    const { people, luck, network, whom } = world;
    const { keyWords } = people;
    const { starts, contacts } = network!;
    const keyAt = people.keyAt(row);
    const person = people.person(row);
    const until = this.membership.invitesUntil(row);
    const first = starts[person];
    const count = starts[person + 1] - first;
    for (let j = 0; j < count; j++) {
      const contact = contacts[first + j];
      luck.draw(keyWords, keyAt, j, purpose.sending);
      if (!whom.isInCircle(contact)) continue;
      const day = this.dayOfSending(row);
      if (!this.isSent(day, from, until)) continue;
      fates.batch.sentDays[fates.batch.count] = day;
      fates.put(row, j, this.cause, contact);
    }
    fates.sendBatch(row, this.cause);
  }

  /** When an invitation on joining is sent, by the draw just made. */
  private dayOfSending(row: number): number {
    const { acting, world } = this;
    const delay = acting.sendDelayDays;
    return delay === 0 ? world.now : world.people.joinDay(row) + delay * exponential(world.luck.words[0]);
  }

  private isSent(day: number, from: number, until: number): boolean {
    if (day >= until || day < from) return false;
    if (day <= this.acting.days) return true;
    this.world.goesOnAfterHorizon = true;
    return false;
  }
}
