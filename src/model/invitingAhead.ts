import type { Parameters } from "../parameters/parameterTable.ts";
import { send } from "./eventKind.ts";
import { measure, order, since, tie, time, what, whose } from "./eventQueue.ts";
import { exponential, inviteAge } from "./inviteAge.ts";
import { InvitationCycle } from "./invitationCycle.ts";
import { InvitationBatch, batchSize } from "./invitationBatch.ts";
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
  private readonly batch = new InvitationBatch();
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
    const { world, acting } = this;
    const { people, luck, whom } = world;
    const { keyWords } = people;
    const keyAt = people.keyAt(row);
    const person = people.person(row);
    const joinDay = people.joinDay(row);
    const until = this.membership.invitesUntil(row);
    let day = 0;
    for (let decided = 0; decided < decidedAtOnce; j++) {
      luck.draw(keyWords, keyAt, j, purpose.sending);
      measureSoFar += exponential(luck.words[0]);
      day = joinDay + this.inviteAgeOf(measureSoFar);
      if (day >= until || day > acting.days) break;
      if (day < from) continue;
      decided++;
      this.put(row, j, day, whom.choose(person, keyWords, keyAt, j));
    }
    this.sendBatch(row);
    if (day >= until) return;
    if (day > acting.days) world.goesOnAfterHorizon = true;
    else this.goOnLater(row, j, day, measureSoFar, this.cause);
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
    const isDrawn = acting.sendDelayDays > 0 || market.isFinite;
    for (let j = 0; j < count; j++) {
      if (isDrawn) luck.draw(keyWords, keyAt, j, purpose.sending);
      const day = this.dayOfSending(row);
      if (this.isSent(day, from, until)) this.put(row, j, day, whom.choose(person, keyWords, keyAt, j));
    }
    this.sendBatch(row);
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
      const day = this.dayOfSending(row);
      if (this.isSent(day, from, until)) this.put(row, j, day, contact);
    }
    this.sendBatch(row);
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

  /** Puts an invitation into the batch, or says at once what becomes of it. */
  private put(row: number, j: number, day: number, person: number): void {
    const { market, book, now } = this.world;
    this.world.work++;
    if (person === nobody) return;
    // Who is in already by now will be in then.
    if (market.isFinite && market.admitted(person)) {
      if (day > now) {
        book.wastedAhead.entry[0] = day;
        book.wastedAhead.add();
      } else {
        book.sent++;
        book.wasted++;
      }
      return;
    }
    const { batch } = this;
    const i = batch.count++;
    batch.numbers[i] = j;
    batch.sentDays[i] = day;
    batch.persons[i] = person;
    if (batch.count === batchSize) this.sendBatch(row);
  }

  /** Decides the invitations in the batch: what is the answer, and when? A refusal can be dated now: nothing changes it. */
  private sendBatch(row: number): void {
    const { world, batch, cycle } = this;
    const { people, market, fit } = world;
    if (batch.count === 0) return;
    if (!market.isFinite && (cycle.stages > 1 || this.acting.fitShare < 1)) this.sendOneByOne(row);
    else {
      cycle.decideBatch(people.keyWords, people.keyAt(row), batch, fit);
      if (market.isFinite) this.sendToOutsiders(row);
      else this.sendToNew(row);
    }
    batch.count = 0;
  }

  /** In a market without end, where an invitation passes stages, or whom it reaches fits or does not. */
  private sendOneByOne(row: number): void {
    const { world, batch, cycle } = this;
    const { people, whom } = world;
    const keyAt = people.keyAt(row);
    for (let i = 0; i < batch.count; i++) {
      const j = batch.numbers[i];
      const day = batch.sentDays[i];
      const fits = whom.fits(somebodyNew, people.keyWords, keyAt, j);
      cycle.decide(people.keyWords, keyAt, j, fits);
      this.noteSent(day);
      world.foresee(cycle, day);
      batch.answerDays[i] = day + cycle.days;
      if (cycle.accepted && batch.answerDays[i] <= this.acting.days) this.awaitAnswer(row, i);
    }
  }

  private sendToNew(row: number): void {
    const { world, batch, acting } = this;
    const { book } = world;
    const { count, sentDays, answerDays, accepted } = batch;
    const [refused] = book.refusedAhead;
    for (let i = 0; i < count; i++) {
      this.noteSent(sentDays[i]);
      const answerDay = answerDays[i];
      if (answerDay > acting.days) world.goesOnAfterHorizon = true;
      else if (accepted[i] === 1) this.awaitAnswer(row, i);
      else {
        refused.entry[0] = answerDay;
        refused.add();
      }
    }
  }

  private noteSent(day: number): void {
    const { book, now } = this.world;
    if (day > now) {
      book.sentAhead.entry[0] = day;
      book.sentAhead.add();
    } else book.sent++;
  }

  private sendToOutsiders(row: number): void {
    const { world, batch, acting } = this;
    const { book, now } = world;
    const { count, sentDays, answerDays, accepted, persons } = batch;
    const { sentToOutsider } = book;
    const [refused] = book.refusedAhead;
    for (let i = 0; i < count; i++) {
      const answerDay = answerDays[i];
      const isEvent = accepted[i] === 1 && answerDay <= acting.days;
      if (sentDays[i] > now) {
        const { entry } = sentToOutsider;
        entry[0] = sentDays[i];
        entry[1] = persons[i];
        entry[2] = isEvent ? -1 : answerDay;
        sentToOutsider.add();
      } else {
        book.sent++;
        if (answerDay > acting.days) world.goesOnAfterHorizon = true;
        else if (!isEvent) {
          refused.entry[0] = answerDay;
          refused.add();
        }
      }
      if (isEvent) this.awaitAnswer(row, i);
    }
  }

  /** The answer to the i-th invitation of the batch, one that would be accepted, waits in the queue. */
  private awaitAnswer(row: number, i: number): void {
    const { batch } = this;
    const { queue, people, market, luck } = this.world;
    const { doubles, words } = queue.next;
    const sentDay = batch.sentDays[i];
    const answerDay = batch.answerDays[i];
    doubles[time] = answerDay;
    doubles[since] = sentDay;
    doubles[measure] = people.generation(row) + 1;
    words[whose] = row;
    words[order] = this.world.answerOrder(answerDay, sentDay, this.cause);
    if (market.isFinite) {
      words[what] = batch.persons[i];
      words[tie] = batch.ties[i];
    } else {
      luck.draw(people.keyWords, people.keyAt(row), batch.numbers[i], purpose.child);
      words[what] = luck.words[1];
      words[tie] = luck.words[0];
    }
    queue.push();
  }
}
