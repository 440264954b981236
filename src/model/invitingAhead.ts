import type { Parameters } from "../parameters/parameterTable.ts";
import { send } from "./eventKind.ts";
import { measure, order, since, tie, time, what, whose } from "./eventQueue.ts";
import { exponential, inviteAge } from "./inviteAge.ts";
import { InvitationCycle } from "./invitationCycle.ts";
import { invitationCount } from "./invitationCount.ts";
import type { InvitationCount } from "./invitationCount.ts";
import type { Inviting } from "./inviting.ts";
import { purpose, threshold } from "./luck.ts";
import { nobody, somebodyNew } from "./market.ts";
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
  private readonly cycle: InvitationCycle;
  private readonly inviteAgeOf: (measure: number) => number;
  private readonly countOf: InvitationCount;
  private readonly circleThreshold: number;
  private readonly misfitCircleThreshold: number;
  /** When the invitation at hand is sent. An array, as is all that hot calls hand on. */
  private readonly sentDay = new Float64Array(1);
  /** The order of the event in which invitations are being decided. */
  private cause = 0;

  constructor(world: World, membership: Membership) {
    const { acting, luck } = world;
    this.world = world;
    this.acting = acting;
    this.membership = membership;
    this.cycle = new InvitationCycle(acting, luck);
    this.inviteAgeOf = inviteAge(acting);
    this.countOf = invitationCount(acting);
    this.circleThreshold = threshold(acting.circleShare);
    this.misfitCircleThreshold = threshold(acting.circleShare * (1 - acting.targeting));
  }

  start(row: number, cause: number): void {
    const { world } = this;
    if (!world.isStarting && world.queue.nextTime() > world.now) this.decide(row, 0, 0, cause);
    // Others may still join at this very time: sendings come after all of them.
    else this.goOnLater(row, 0, world.now, 0, cause);
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
    const { queue, book, luck, market } = this.world;
    const { words, doubles } = queue.popped;
    if (!market.isFinite) {
      book.accepted++;
      luck.words[0] = words[tie];
      luck.words[1] = words[what];
      return somebodyNew;
    }
    const person = words[what];
    const joinDay = market.joinDays[person];
    // In before the sending: the invitation was wasted, and counted so on that day.
    if (joinDay < doubles[since]) return nobody;
    if (joinDay < Infinity) {
      book.overtaken++;
      return nobody;
    }
    book.accepted++;
    return market.callUp(person);
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
    const { world, sentDay } = this;
    const { people, luck } = world;
    const { keyWords } = people;
    const keyAt = people.keyAt(row);
    const joinDay = people.joinDay(row);
    const until = this.membership.invitesUntil(row);
    for (let decided = 0; ; j++) {
      luck.draw(keyWords, keyAt, j, purpose.sending);
      measureSoFar += exponential(luck.words[0]);
      const day = joinDay + this.inviteAgeOf(measureSoFar);
      if (day >= until) return;
      if (day > this.acting.days) {
        world.goesOnAfterHorizon = true;
        return;
      }
      if (day < from) continue;
      sentDay[0] = day;
      this.invite(row, j, world.whom.choose(people.person(row), keyWords, keyAt, j));
      if (++decided < decidedAtOnce) continue;
      this.goOnLater(row, j + 1, day, measureSoFar, this.cause);
      return;
    }
  }

  private goOnLater(row: number, j: number, day: number, measureSoFar: number, cause: number): void {
    const { queue, people } = this.world;
    const { doubles, words } = queue.next;
    doubles[time] = day;
    doubles[measure] = measureSoFar;
    words[whose] = row;
    words[what] = j;
    words[tie] = people.keyWords[people.keyAt(row)];
    words[order] = this.world.orderAt(day, cause, send);
    queue.push();
  }

  /** Style burst and circle: all invitations of a member, those sent at or after `from`. */
  private decideOnJoining(row: number, from: number): void {
    if (this.acting.inviteStyle === "circle") this.decideCircle(row, from);
    else this.decideBurst(row, from);
  }

  private decideBurst(row: number, from: number): void {
    const { acting, world } = this;
    const { people, luck, whom, market } = world;
    const { keyWords } = people;
    const keyAt = people.keyAt(row);
    const person = people.person(row);
    const until = this.membership.invitesUntil(row);
    luck.draw(keyWords, keyAt, 0, purpose.inviteCount);
    const count = this.countOf(luck.words[0], luck.words[1]);
    const isDelayed = acting.sendDelayDays > 0;
    for (let j = 0; j < count; j++) {
      if (isDelayed || market.isFinite) luck.draw(keyWords, keyAt, j, purpose.sending);
      if (this.isSent(row, from, until)) this.invite(row, j, whom.choose(person, keyWords, keyAt, j));
    }
  }

  private decideCircle(row: number, from: number): void {
    const { world } = this;
    const { people, luck, network, fit } = world;
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
      const isFitting = fit === null || fit.isFitting[contact] === 1;
      if (luck.words[1] >>> 0 >= (isFitting ? this.circleThreshold : this.misfitCircleThreshold)) continue;
      if (this.isSent(row, from, until)) this.invite(row, j, contact);
    }
  }

  /** Sets the day on which an invitation is sent, by the draw just made; false if it never is. */
  private isSent(row: number, from: number, until: number): boolean {
    const { acting, world } = this;
    const delay = acting.sendDelayDays;
    const day =
      delay === 0 ? world.now : world.people.joinDay(row) + delay * exponential(world.luck.words[0]);
    if (day >= until || day < from) return false;
    this.sentDay[0] = day;
    if (day <= acting.days) return true;
    world.goesOnAfterHorizon = true;
    return false;
  }

  /** One invitation, sent on `sentDay`. */
  private invite(row: number, j: number, person: number): void {
    const { world, cycle, sentDay } = this;
    const { market, book, people } = world;
    const day = sentDay[0];
    const isNow = day === world.now;
    world.work++;
    if (person === nobody) return;

    // Who is in already by now will be in then.
    if (market.isFinite && market.admitted(person)) {
      if (!isNow) {
        book.wastedAhead.entry[0] = day;
        book.wastedAhead.add();
      } else {
        book.sent++;
        book.wasted++;
      }
      return;
    }

    // What is the answer, and when? A refusal can be dated now: nothing later can change it.
    const keyAt = people.keyAt(row);
    cycle.decide(people.keyWords, keyAt, j, world.whom.fits(person, people.keyWords, keyAt, j));
    const answerDay = day + cycle.days;
    const isEvent = cycle.accepted && answerDay <= this.acting.days;
    if (isNow) book.sent++;
    if (market.isFinite && !isNow) {
      const { entry } = book.sentToOutsider;
      entry[0] = day;
      entry[1] = person;
      entry[2] = isEvent ? -1 : answerDay;
      book.sentToOutsider.add();
    } else {
      if (!isNow) {
        book.sentAhead.entry[0] = day;
        book.sentAhead.add();
      }
      world.foresee(cycle, day);
    }
    if (isEvent) this.awaitAnswer(row, j, person, answerDay);
  }

  private awaitAnswer(row: number, j: number, person: number, answerDay: number): void {
    const { queue, people, market, luck } = this.world;
    const { doubles, words } = queue.next;
    const sentDay = this.sentDay[0];
    doubles[time] = answerDay;
    doubles[since] = sentDay;
    doubles[measure] = people.generation(row) + 1;
    words[whose] = row;
    words[order] = this.world.answerOrder(answerDay, sentDay, this.cause);
    if (market.isFinite) {
      words[what] = person;
      words[tie] = this.cycle.tie[0];
    } else {
      luck.draw(people.keyWords, people.keyAt(row), j, purpose.child);
      words[what] = luck.words[1];
      words[tie] = luck.words[0];
    }
    queue.push();
  }
}
