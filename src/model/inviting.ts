import { measure, order, send, since, tie, time, what, whose } from "./eventQueue.ts";
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
  /** When the invitation at hand is sent. An array, as is all that hot calls hand on. */
  private readonly sentDay = new Float64Array(1);
  /** The order of the event in which invitations are being decided. */
  private cause = 0;

  constructor(world: World) {
    this.world = world;
    this.cycle = new InvitationCycle(world.parameters, world.luck);
    this.inviteAgeOf = inviteAge(world.parameters);
    this.countOf = invitationCount(world.parameters);
  }

  /** A member that has just joined begins to invite. */
  start(row: number, cause: number): void {
    const { queue, now } = this.world;
    if (queue.nextTime() > now) this.decide(row, 0, 0, cause);
    // Others may still join at this very time: sendings come after all of them.
    else this.goOnLater(row, 0, now, 0, cause);
  }

  /** A member that had to show a recruit has one, and goes on inviting. */
  goOn(row: number, cause: number): void {
    const { parameters, now } = this.world;
    this.cause = cause;
    if (parameters.inviteStyle === "steady") this.decideSteady(row, 0, 0, now);
    else if (parameters.sendDelayDays > 0) this.decideDelayed(row, now);
  }

  /** Handles the sending that the queue has popped: from here on a member's invitations are to be decided. */
  send(): void {
    const { words, doubles } = this.world.queue.popped;
    this.decide(words[whose], words[what], doubles[measure], words[order]);
  }

  /**
   * Handles the answer that the queue has popped, to an invitation that would be accepted: counts its fate and gives the
   * person number of whoever joins by it, the key in the luck's words; null if nobody does.
   */
  answer(): number | null {
    const { queue, book, luck, market } = this.world;
    const { words, doubles } = queue.popped;
    if (!market.isFinite) {
      book.accepted++;
      luck.words[0] = words[tie];
      luck.words[1] = words[what];
      return -1;
    }
    const person = words[what];
    const joinDay = market.joinDays[person];
    // In before the sending: the invitation was wasted, and counted so on that day.
    if (joinDay < doubles[since]) return null;
    if (joinDay < Infinity) {
      book.overtaken++;
      return null;
    }
    book.accepted++;
    return market.callUp(person);
  }

  private decide(row: number, j: number, measureSoFar: number, cause: number): void {
    const { parameters } = this.world;
    this.cause = cause;
    if (parameters.inviteStyle === "steady") this.decideSteady(row, j, measureSoFar, 0);
    else if (parameters.sendDelayDays > 0) this.decideDelayed(row, 0);
    else this.decideNow(row);
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
  private decideSteady(row: number, j: number, measureSoFar: number, from: number): void {
    const { world, sentDay } = this;
    const { people, luck } = world;
    const { keyWords } = people;
    const keyAt = people.keyAt(row);
    const joinDay = people.joinDay(row);
    const until = this.invitesUntil(row);
    for (let decided = 0; ; j++) {
      luck.draw(keyWords, keyAt, j, purpose.sending);
      measureSoFar += exponential(luck.words[0]);
      const day = joinDay + this.inviteAgeOf(measureSoFar);
      if (day >= until) return;
      if (day > world.parameters.days) {
        world.goesOnAfterHorizon = true;
        return;
      }
      if (day < from) continue;
      sentDay[0] = day;
      this.invite(row, j);
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

  private decideDelayed(row: number, from: number): void {
    const { people, luck, parameters } = this.world;
    const { keyWords } = people;
    const keyAt = people.keyAt(row);
    const joinDay = people.joinDay(row);
    const until = this.invitesUntil(row);
    const count = this.drawCount(keyWords, keyAt);
    for (let j = 0; j < count; j++) {
      luck.draw(keyWords, keyAt, j, purpose.sending);
      const day = joinDay + parameters.sendDelayDays * exponential(luck.words[0]);
      if (day >= until || day < from) continue;
      this.sentDay[0] = day;
      if (day <= parameters.days) this.invite(row, j);
      else this.world.goesOnAfterHorizon = true;
    }
  }

  private decideNow(row: number): void {
    const { people, luck, market, now } = this.world;
    const { keyWords } = people;
    const keyAt = people.keyAt(row);
    const count = this.drawCount(keyWords, keyAt);
    this.sentDay[0] = now;
    for (let j = 0; j < count; j++) {
      if (market.isFinite) luck.draw(keyWords, keyAt, j, purpose.sending);
      this.invite(row, j);
    }
  }

  private drawCount(keyWords: Int32Array, keyAt: number): number {
    const { luck } = this.world;
    luck.draw(keyWords, keyAt, 0, purpose.inviteCount);
    return this.countOf(luck.words[0], luck.words[1]);
  }

  /** One invitation, sent on `sentDay`; in a finite market the draw of `purpose.sending` has just been made. */
  private invite(row: number, j: number): void {
    const { world, cycle, sentDay } = this;
    const { market, book, people, luck, parameters } = world;
    const day = sentDay[0];
    const isNow = day === world.now;
    world.work++;

    // Whom does it reach? Who is in already by now will be in then.
    let person = -1;
    if (market.isFinite) {
      const other = market.otherThan(people.person(row), luck.words[1]);
      if (other === null) return;
      person = other;
      if (market.admitted(person)) {
        if (!isNow) {
          book.wastedAhead.entry[0] = day;
          book.wastedAhead.add();
        } else {
          book.sent++;
          book.wasted++;
        }
        return;
      }
    }

    // What is the answer, and when? A refusal can be dated now: nothing later can change it.
    cycle.decide(people.keyWords, people.keyAt(row), j);
    const answerDay = day + cycle.days[0];
    const isEvent = cycle.accepted && answerDay <= parameters.days;
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
      if (answerDay > parameters.days) world.goesOnAfterHorizon = true;
      else if (!isEvent) {
        book.refused.entry[0] = answerDay;
        book.refused.add();
      }
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
