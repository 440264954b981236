import type { Parameters } from "../parameters/parameterTable.ts";
import { AskedContacts } from "./askedContacts.ts";
import { measure, order, what, whose } from "./eventQueue.ts";
import { FatesInOrder } from "./fatesInOrder.ts";
import { exponential } from "./exponential.ts";
import { age, InviteAges, measured } from "./inviteAges.ts";
import { invitationCount } from "./invitationCount.ts";
import type { InvitationCount } from "./invitationCount.ts";
import type { Inviting } from "./inviting.ts";
import { purpose } from "./luck.ts";
import type { Membership } from "./membership.ts";
import type { World } from "./world.ts";

/**
 * Members inviting event by event, where it depends on others whether an invitation is sent, whom it goes to, when its cycle
 * begins or whether it is accepted. Makes the same draws as `InvitingAhead`, and the same run where both can.
 */
export class InvitingInOrder implements Inviting {
  private readonly world: World;
  private readonly acting: Parameters;
  private readonly membership: Membership;
  private readonly ages: InviteAges;
  private readonly countOf: InvitationCount;
  private readonly asked: AskedContacts | null;
  private readonly fates: FatesInOrder;

  constructor(world: World, membership: Membership) {
    const { acting, network, fit } = world;
    this.world = world;
    this.acting = acting;
    this.membership = membership;
    this.ages = new InviteAges(acting);
    this.countOf = invitationCount(acting);
    this.asked =
      network !== null && acting.maxAsks < Infinity ? new AskedContacts(network, fit, acting.maxAsks) : null;
    this.fates = new FatesInOrder(world, membership);
  }

  get waitingCount(): number {
    return this.fates.waitingCount;
  }

  start(row: number, cause: number): void {
    const { inviteStyle, sendDelayDays } = this.acting;
    const { now } = this.world;
    if (inviteStyle === "steady") this.awaitSteady(row, 0, 0, now, cause);
    else if (sendDelayDays > 0) this.awaitDelayed(row, now, cause);
    else this.world.awaitSending(row, 0, now, 0, cause);
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
    return this.fates.answer();
  }

  release(cause: number): void {
    this.fates.release(cause);
  }

  // — When: sendings that wait in the queue.

  /** Style steady: the sending of the j-th invitation or, of those after it, the first at or after `from`. */
  private awaitSteady(row: number, j: number, measureSoFar: number, from: number, cause: number): void {
    const { people, luck } = this.world;
    const until = this.membership.invitesUntil(row);
    const { ages } = this;
    ages.values[measured] = measureSoFar;
    for (; ; j++) {
      luck.draw(people.keyWords, people.keyAt(row), j, purpose.sending);
      ages.next(luck.words);
      const day = people.joinDay(row) + ages.values[age];
      if (day < from) continue;
      if (day < until && day < Infinity) this.world.awaitSending(row, j, day, ages.values[measured], cause);
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
      if (!this.isMeant(row, j)) continue;
      const day = people.joinDay(row) + this.acting.sendDelayDays * exponential(luck.words[0]);
      if (day >= from && day < until) this.world.awaitSending(row, j, day, 0, cause);
    }
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

  /** Whether the j-th invitation is sent at all, by the draw just made; only in a circle it may not be. */
  private isMeant(row: number, j: number): boolean {
    return this.acting.inviteStyle !== "circle" || this.world.whom.isInCircle(this.contact(row, j));
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
      if (this.isMeant(row, j)) this.inviteOne(row, j, cause);
    }
  }

  /** Sends the j-th invitation of a member. */
  private inviteOne(row: number, j: number, cause: number): void {
    const { world, acting } = this;
    const { people, luck, whom } = world;
    world.work++;
    if (acting.inviteStyle === "circle") {
      this.fates.ask(row, j, this.contact(row, j), cause);
      return;
    }
    const keyAt = people.keyAt(row);
    const sponsor = people.person(row);
    luck.draw(people.keyWords, keyAt, j, purpose.sending);
    if (this.asked === null) {
      this.fates.ask(row, j, whom.choose(sponsor, people.keyWords, keyAt, j), cause);
      return;
    }
    const word = luck.words[1];
    const isAimed = whom.isAimed(people.keyWords, keyAt, j);
    this.fates.ask(row, j, this.asked.choose(sponsor, word, isAimed ? luck.words[1] : null), cause);
  }
}
