import type { Parameters } from "../parameters/parameterTable.ts";
import { acceptance, acceptanceIsConstant } from "./acceptance.ts";
import { AskedContacts } from "./askedContacts.ts";
import { answer, send } from "./eventKind.ts";
import { measure, order, since, tie, time, what, whose } from "./eventQueue.ts";
import { exponential, inviteAge } from "./inviteAge.ts";
import { InvitationCycle } from "./invitationCycle.ts";
import { invitationCount } from "./invitationCount.ts";
import type { InvitationCount } from "./invitationCount.ts";
import type { Inviting } from "./inviting.ts";
import { power } from "./logarithm.ts";
import { purpose, threshold } from "./luck.ts";
import { nobody, somebodyNew } from "./market.ts";
import type { Membership } from "./membership.ts";
import { OpenInvitations } from "./openInvitations.ts";
import type { World } from "./world.ts";

/**
 * Members inviting event by event, where it depends on others whether an invitation is sent, whom it goes to, when its cycle
 * begins or whether it is accepted. Makes the same draws as `InvitingAhead`, and the same run where both can.
 */
export class InvitingInOrder implements Inviting {
  private readonly world: World;
  private readonly acting: Parameters;
  private readonly membership: Membership;
  private readonly cycle: InvitationCycle;
  private readonly inviteAgeOf: (measure: number) => number;
  private readonly countOf: InvitationCount;
  private readonly circleThreshold: number;
  private readonly misfitCircleThreshold: number;
  private readonly asked: AskedContacts | null;
  private readonly open: OpenInvitations;
  /** Whether the answer is known when the cycle begins. */
  private readonly isConstant: boolean;
  /** Person → asks so far; 1 if it is closed. Empty in an unlimited market. */
  private readonly asks: Int32Array;
  private readonly closed: Uint8Array;

  constructor(world: World, membership: Membership) {
    const { acting, luck, market, network, fit } = world;
    this.world = world;
    this.acting = acting;
    this.membership = membership;
    this.cycle = new InvitationCycle(acting, luck);
    this.inviteAgeOf = inviteAge(acting);
    this.countOf = invitationCount(acting);
    this.circleThreshold = threshold(acting.circleShare);
    this.misfitCircleThreshold = threshold(acting.circleShare * (1 - acting.targeting));
    this.asked =
      network !== null && acting.maxAsks < Infinity ? new AskedContacts(network, fit, acting.maxAsks) : null;
    const people = market.isFinite ? acting.population : 0;
    this.open = new OpenInvitations(people);
    this.isConstant = acceptanceIsConstant(acting);
    this.asks = new Int32Array(people);
    this.closed = new Uint8Array(people);
  }

  get waitingCount(): number {
    return this.open.waitingCount;
  }

  start(row: number, cause: number): void {
    const { inviteStyle, sendDelayDays } = this.acting;
    const { now } = this.world;
    if (inviteStyle === "steady") this.awaitSteady(row, 0, 0, now, cause);
    else if (sendDelayDays > 0) this.awaitDelayed(row, now, cause);
    else this.awaitSending(row, 0, now, 0, cause);
  }

  goOn(row: number, cause: number): void {
    const { acting, world } = this;
    if (acting.inviteStyle === "steady") this.awaitSteady(row, 0, 0, world.now, cause);
    else if (acting.sendDelayDays > 0) this.awaitDelayed(row, world.now, cause);
  }

  send(): void {
    const { acting, world, membership } = this;
    const { words, doubles } = world.queue.popped;
    const row = words[whose];
    const j = words[what];
    const cause = words[order];
    const isActive = membership.isActive(row);
    if (acting.inviteStyle === "steady") {
      const measureSoFar = doubles[measure];
      if (isActive) this.inviteOne(row, j, cause);
      if (isActive || acting.returnPerMonth > 0 || acting.winback > 0)
        this.awaitSteady(row, j + 1, measureSoFar, world.now, cause);
    } else if (isActive) {
      if (acting.sendDelayDays > 0) this.inviteOne(row, j, cause);
      else this.inviteAll(row, cause);
    }
  }

  answer(): number {
    return this.isConstant ? this.answerDecided() : this.endStage();
  }

  release(cause: number): void {
    const { newlyMet } = this.membership.neighbourhood!;
    for (const person of newlyMet)
      this.open.release(person, (place) => {
        if (this.isConstant) {
          const { sponsors, numbers, sentDays } = this.open;
          this.decide(sponsors[place], numbers[place], person, sentDays[place], cause);
          this.open.give(place);
        } else this.awaitStage(place, cause);
      });
    newlyMet.length = 0;
  }

  // — When: sendings that wait in the queue.

  /** Style steady: the sending of the j-th invitation or, of those after it, the first at or after `from`. */
  private awaitSteady(row: number, j: number, measureSoFar: number, from: number, cause: number): void {
    const { people, luck } = this.world;
    const until = this.membership.invitesUntil(row);
    for (; ; j++) {
      luck.draw(people.keyWords, people.keyAt(row), j, purpose.sending);
      measureSoFar += exponential(luck.words[0]);
      const day = people.joinDay(row) + this.inviteAgeOf(measureSoFar);
      if (day < from) continue;
      if (day < until && day < Infinity) this.awaitSending(row, j, day, measureSoFar, cause);
      return;
    }
  }

  /** Style burst and circle with a delay: the sendings at or after `from`. */
  private awaitDelayed(row: number, from: number, cause: number): void {
    const { people, luck } = this.world;
    const until = this.membership.invitesUntil(row);
    const count = this.countOrContacts(row);
    for (let j = 0; j < count; j++) {
      luck.draw(people.keyWords, people.keyAt(row), j, purpose.sending);
      if (!this.isInCircle(row, j)) continue;
      const day = people.joinDay(row) + this.acting.sendDelayDays * exponential(luck.words[0]);
      if (day >= from && day < until) this.awaitSending(row, j, day, 0, cause);
    }
  }

  private awaitSending(row: number, j: number, day: number, measureSoFar: number, cause: number): void {
    const { world, acting } = this;
    const { queue, people } = world;
    if (day > acting.days) {
      world.goesOnAfterHorizon = true;
      return;
    }
    const { doubles, words } = queue.next;
    doubles[time] = day;
    doubles[measure] = measureSoFar;
    words[whose] = row;
    words[what] = j;
    words[tie] = people.keyWords[people.keyAt(row)];
    words[order] = world.orderAt(day, cause, send);
    queue.push();
  }

  // — Whom.

  /** How many invitations a member has in all: drawn, or one for each contact. */
  private countOrContacts(row: number): number {
    const { people, luck, network } = this.world;
    if (this.acting.inviteStyle === "circle") {
      const person = people.person(row);
      return network!.starts[person + 1] - network!.starts[person];
    }
    luck.draw(people.keyWords, people.keyAt(row), 0, purpose.inviteCount);
    return this.countOf(luck.words[0], luck.words[1]);
  }

  /** Style circle: whether the j-th contact is asked at all, by the draw just made. */
  private isInCircle(row: number, j: number): boolean {
    if (this.acting.inviteStyle !== "circle") return true;
    const { fit, luck } = this.world;
    const isFitting = fit === null || fit.isFitting[this.contact(row, j)] === 1;
    return luck.words[1] >>> 0 < (isFitting ? this.circleThreshold : this.misfitCircleThreshold);
  }

  private contact(row: number, j: number): number {
    const { network, people } = this.world;
    return network!.contacts[network!.starts[people.person(row)] + j];
  }

  private inviteAll(row: number, cause: number): void {
    const { people, luck } = this.world;
    const count = this.countOrContacts(row);
    for (let j = 0; j < count; j++) {
      luck.draw(people.keyWords, people.keyAt(row), j, purpose.sending);
      if (this.isInCircle(row, j)) this.inviteOne(row, j, cause);
    }
  }

  /** Sends the j-th invitation of a member. */
  private inviteOne(row: number, j: number, cause: number): void {
    const { world, acting } = this;
    const { people, luck, whom } = world;
    world.work++;
    if (acting.inviteStyle === "circle") {
      this.ask(row, j, this.contact(row, j), cause);
      return;
    }
    const keyAt = people.keyAt(row);
    const sponsor = people.person(row);
    luck.draw(people.keyWords, keyAt, j, purpose.sending);
    if (this.asked === null) {
      this.ask(row, j, whom.choose(sponsor, people.keyWords, keyAt, j), cause);
      return;
    }
    const word = luck.words[1];
    const isAimed = whom.isAimed(people.keyWords, keyAt, j);
    this.ask(row, j, this.asked.choose(sponsor, word, isAimed ? luck.words[1] : null), cause);
  }

  /** One invitation reaches somebody, or not. */
  private ask(row: number, j: number, person: number, cause: number): void {
    const { world, membership, open } = this;
    const { book, market, now } = world;
    if (person === nobody) return;
    book.sent++;
    if (!market.isFinite) {
      this.decide(row, j, person, now, cause);
      return;
    }
    if (market.admitted(person) && !this.canComeBack(person)) book.wasted++;
    else if (this.closed[person] === 1) book.unreachableAtOnce++;
    else {
      const asksBefore = this.asks[person]++;
      const waits = membership.neighbourhood !== null && !membership.neighbourhood.hasMet(person);
      if (this.isConstant && !waits) {
        this.decide(row, j, person, now, cause);
        return;
      }
      const place = open.take();
      open.sponsors[place] = row;
      open.persons[place] = person;
      open.numbers[place] = j;
      open.asks[place] = asksBefore;
      open.stages[place] = 0;
      open.sentDays[place] = now;
      if (waits) open.wait(place);
      else this.awaitStage(place, cause);
    }
  }

  /** Whether somebody who is in has left and can be won back. */
  private canComeBack(person: number): boolean {
    if (this.acting.winback === 0) return false;
    const row = this.membership.rowOf(person);
    return !this.membership.isActive(row) && this.membership.wasActive(row);
  }

  // — The answer, where it is known when the cycle begins.

  private decide(row: number, j: number, person: number, sentDay: number, cause: number): void {
    const { world, cycle } = this;
    const { people, queue, market, luck, whom, now } = world;
    const { keyWords } = people;
    const keyAt = people.keyAt(row);
    cycle.decide(keyWords, keyAt, j, whom.fits(person, keyWords, keyAt, j));
    world.foresee(cycle, now);
    const answerDay = now + cycle.days;
    if (!cycle.accepted || answerDay > this.acting.days) return;
    const { doubles, words } = queue.next;
    doubles[time] = answerDay;
    doubles[since] = sentDay;
    doubles[measure] = people.generation(row) + 1;
    words[whose] = row;
    words[order] = world.answerOrder(answerDay, now, cause);
    words[what] = person;
    words[tie] = cycle.tie[0];
    if (!market.isFinite) {
      luck.draw(keyWords, keyAt, j, purpose.child);
      words[what] = luck.words[1];
      words[tie] = luck.words[0];
    }
    queue.push();
  }

  private answerDecided(): number {
    const { queue, book, luck, market } = this.world;
    const { words } = queue.popped;
    const person = words[what];
    if (market.isFinite && market.admitted(person)) {
      book.overtaken++;
      return nobody;
    }
    book.accepted++;
    if (market.isFinite) return market.callUp(person);
    luck.words[0] = words[tie];
    luck.words[1] = words[what];
    return somebodyNew;
  }

  // — The answer, where it depends on the moment.

  /** The end of the stage that an invitation is in waits in the queue. */
  private awaitStage(place: number, cause: number): void {
    const { world, cycle, open } = this;
    const { people, queue, now } = world;
    const row = open.sponsors[place];
    const j = open.numbers[place];
    const keyAt = people.keyAt(row);
    const day = now + cycle.stageDays(people.keyWords, keyAt, j, open.stages[place]);
    if (day > this.acting.days) {
      world.goesOnAfterHorizon = true;
      return;
    }
    cycle.coin(people.keyWords, keyAt, j);
    const { doubles, words } = queue.next;
    doubles[time] = day;
    words[whose] = row;
    words[what] = place;
    words[tie] = cycle.tie[0];
    words[order] = day > now ? answer : world.answerOrder(day, now, cause);
    queue.push();
  }

  /** Handles the end of a stage that the queue has popped. */
  private endStage(): number {
    const { world, cycle, open } = this;
    const { people, queue, book } = world;
    const { words } = queue.popped;
    const row = words[whose];
    const place = words[what];
    const stage = open.stages[place];
    const coin = cycle.coin(people.keyWords, people.keyAt(row), open.numbers[place]);
    const chance = this.acceptanceNow(place);
    const isLast = stage === cycle.stages - 1;
    if (coin >= threshold(isLast ? chance : power(chance, (stage + 1) / cycle.stages))) {
      book.refused[stage]++;
      this.burn(place);
    } else if (!isLast) {
      book.passed[stage]++;
      open.stages[place]++;
      this.awaitStage(place, words[order]);
      return nobody;
    } else {
      const person = open.persons[place];
      const sentDay = open.sentDays[place];
      open.give(place);
      return this.accept(row, person, sentDay);
    }
    open.give(place);
    return nobody;
  }

  private acceptanceNow(place: number): number {
    const { world, acting, membership, open } = this;
    const { network, people } = world;
    const person = open.persons[place];
    const row = open.sponsors[place];
    let others = (acting.contacts * membership.active) / acting.population;
    if (network !== null) {
      const active = membership.neighbourhood?.activeContacts[person] ?? 0;
      others = active - (membership.isActive(row) ? 1 : 0);
    }
    return acceptance(acting, {
      fits: world.whom.fits(person, people.keyWords, people.keyAt(row), open.numbers[place]),
      asksBefore: open.asks[place],
      otherActiveContacts: acting.networkEffect === 0 ? 0 : others,
      hasLeft: world.market.admitted(person) && this.canComeBack(person),
    });
  }

  /** A refusal may close whoever is not a member now. */
  private burn(place: number): void {
    const { world, acting, membership, open } = this;
    const { people, luck, market } = world;
    const person = open.persons[place];
    if (acting.burn === 0 || (market.admitted(person) && membership.isActive(membership.rowOf(person))))
      return;
    luck.draw(people.keyWords, people.keyAt(open.sponsors[place]), open.numbers[place], purpose.burn);
    if (luck.words[0] >>> 0 < threshold(acting.burn)) this.closed[person] = 1;
  }

  /** Somebody says yes: the fate of it, and who joins, as `answer` returns it. */
  private accept(row: number, person: number, sentDay: number): number {
    const { world, membership } = this;
    const { book, market, people, queue } = world;
    const { words, doubles } = queue.popped;
    if (market.admitted(person) && !this.canComeBack(person)) book.overtaken++;
    else if (this.closed[person] === 1) book.unreachable++;
    else {
      book.accepted++;
      if (!market.admitted(person)) {
        doubles[since] = sentDay;
        doubles[measure] = people.generation(row) + 1;
        return market.callUp(person);
      }
      membership.comeBack(membership.rowOf(person), words[order]);
    }
    return nobody;
  }
}
