import type { Parameters } from "../parameters/parameterTable.ts";
import { acceptance, acceptanceIsConstant } from "./acceptance.ts";
import { measure, order, since, tie, time, what, whose } from "./eventQueue.ts";
import { InvitationCycle } from "./invitationCycle.ts";
import { power } from "./logarithm.ts";
import { purpose, threshold } from "./luck.ts";
import { nobody, somebodyNew } from "./market.ts";
import type { Membership } from "./membership.ts";
import { OpenInvitations } from "./openInvitations.ts";
import type { World } from "./world.ts";

/** What becomes of invitations from their sending on, event by event (rule 2 of MODEL.md). */
export class FatesInOrder {
  private readonly world: World;
  private readonly acting: Parameters;
  private readonly membership: Membership;
  private readonly cycle: InvitationCycle;
  private readonly open: OpenInvitations;
  /** Whether the answer is known when the cycle begins. */
  private readonly isConstant: boolean;
  /** Person → asks so far; 1 if it is closed. Empty where no rule asks for it. */
  private readonly asks: Int32Array;
  private readonly closed: Uint8Array;

  constructor(world: World, membership: Membership) {
    const { acting, luck, market } = world;
    const people = market.isFinite ? acting.population : 0;
    this.world = world;
    this.acting = acting;
    this.membership = membership;
    this.cycle = new InvitationCycle(acting, luck);
    this.open = new OpenInvitations(acting.threshold > 1 ? people : 0);
    this.isConstant = acceptanceIsConstant(acting);
    this.asks = new Int32Array(acting.fatigue > 0 ? people : 0);
    this.closed = new Uint8Array(acting.burn > 0 ? people : 0);
  }

  /** Invitations that wait for their person's threshold. */
  get waitingCount(): number {
    return this.open.waitingCount;
  }

  /** Handles the answer that the queue has popped, as `Inviting.answer` does. */
  answer(): number {
    return this.isConstant ? this.answerDecided() : this.endStage();
  }

  /** Begins the cycles of the invitations whose persons have just met their threshold. */
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

  /**
   * The j-th invitation of a member is sent now.
   * @param person whom it reaches; `nobody`: there is none to be asked, and nothing is sent
   * @param cause order of the event in which it is sent
   */
  ask(row: number, j: number, person: number, cause: number): void {
    const { world, acting, membership, open } = this;
    const { book, market, now } = world;
    if (person === nobody) return;
    book.sent++;
    if (!market.isFinite) {
      this.decide(row, j, person, now, cause);
      return;
    }
    if (market.admitted(person, now) && !this.canComeBack(person)) book.wasted++;
    else if (this.isClosed(person)) book.unreachableAtOnce++;
    else {
      const asksBefore = acting.fatigue > 0 ? this.asks[person]++ : 0;
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

  /** Whether a refusal has closed a person to everyone. */
  private isClosed(person: number): boolean {
    return this.acting.burn > 0 && this.closed[person] === 1;
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
    const { queue, book, luck, market, now } = this.world;
    const { words } = queue.popped;
    const person = words[what];
    if (market.isFinite && market.admitted(person, now)) {
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
    words[order] = world.answerOrder(day, now, cause);
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
      hasLeft: world.market.admitted(person, world.now) && this.canComeBack(person),
    });
  }

  /** A refusal may close whoever is not a member now. */
  private burn(place: number): void {
    const { world, acting, membership, open } = this;
    const { people, luck, market } = world;
    const person = open.persons[place];
    if (
      acting.burn === 0 ||
      (market.admitted(person, world.now) && membership.isActive(membership.rowOf(person)))
    )
      return;
    luck.draw(people.keyWords, people.keyAt(open.sponsors[place]), open.numbers[place], purpose.burn);
    if (luck.words[0] >>> 0 < threshold(acting.burn)) this.closed[person] = 1;
  }

  /** Somebody says yes: the fate of it, and who joins, as `answer` returns it. */
  private accept(row: number, person: number, sentDay: number): number {
    const { world, membership } = this;
    const { book, market, people, queue, now } = world;
    const { words, doubles } = queue.popped;
    if (market.admitted(person, now) && !this.canComeBack(person)) book.overtaken++;
    else if (this.isClosed(person)) book.unreachable++;
    else {
      book.accepted++;
      if (!market.admitted(person, now)) {
        doubles[since] = sentDay;
        doubles[measure] = people.generation(row) + 1;
        return market.callUp(person);
      }
      membership.comeBack(membership.rowOf(person), words[order]);
    }
    return nobody;
  }
}
