import type { Parameters } from "../parameters/parameterTable.ts";
import { ageAtHazard } from "./ageAtHazard.ts";
import { comeBack, leave, quit } from "./eventKind.ts";
import { order, tie, time, what, whose } from "./eventQueue.ts";
import { exponential } from "./exponential.ts";
import { leaveAge } from "./leaveAge.ts";
import { ln } from "./logarithm.ts";
import { purpose, threshold } from "./luck.ts";
import { MemberSpells } from "./memberSpells.ts";
import { Neighbourhood } from "./neighbourhood.ts";
import type { World } from "./world.ts";

/** A share of all who left that comes back within a month is at most so much below 1: else they would be back at once. */
const leastAway = 1e-12;

/** Whether members leave for good and on a day that is known when they join. */
export function leavingIsFinal(acting: Parameters): boolean {
  return acting.returnPerMonth === 0 && acting.winback === 0 && acting.stickiness === 0;
}

/** Joining, leaving, giving up and coming back. */
export class Membership {
  /** Members who are active now. */
  active = 0;
  /** The active contacts of everybody, where a rule asks for them. */
  readonly neighbourhood: Neighbourhood | null;
  /** Person → row, −1 outside; empty where nobody asks. */
  private readonly rows: Int32Array;
  private readonly world: World;
  private readonly spells: MemberSpells | null;
  private readonly leaveAgeOf: (word: number) => number;
  private readonly ageAt: (hazard: number) => number;
  private readonly comingBackPerDay: number;
  private readonly quitting: boolean;
  private readonly memberCoins: boolean;
  private readonly activationThreshold: number;
  private readonly promoterThreshold: number;

  /** @param knowsPersons whether somebody will ask for the members of person numbers */
  constructor(world: World, knowsPersons: boolean) {
    const { acting, network, market } = world;
    this.world = world;
    const counts = acting.networkEffect > 0 || acting.threshold > 1 || acting.stickiness > 0;
    this.neighbourhood = network !== null && counts ? new Neighbourhood(network, acting.threshold) : null;
    this.rows = new Int32Array(knowsPersons && market.isFinite ? acting.population : 0).fill(-1);
    this.spells = leavingIsFinal(acting) ? null : new MemberSpells();
    this.leaveAgeOf = leaveAge(acting);
    this.ageAt = ageAtHazard(acting);
    this.comingBackPerDay =
      acting.returnPerMonth === 0 ? 0 : -ln(Math.max(leastAway, 1 - acting.returnPerMonth)) / 30;
    this.quitting = acting.quitWithoutRecruitsDays < Infinity;
    this.memberCoins = acting.activation < 1 || acting.promoterShare < 1;
    this.activationThreshold = threshold(acting.activation);
    this.promoterThreshold = threshold(acting.promoterShare);
  }

  /** Whether a member is active now. */
  isActive(row: number): boolean {
    return this.world.people.leaveDay(row) > this.world.now;
  }

  /** Whether a member ever was active: only who was can come back. */
  wasActive(row: number): boolean {
    return this.world.people.leaveDay(row) > -Infinity;
  }

  /** The row of somebody who is in. */
  rowOf(person: number): number {
    return this.rows[person];
  }

  /** When a member's invitations end, as far as that is known: it leaves, or it has to show a recruit first. */
  invitesUntil(row: number): number {
    if (this.spells !== null) return Infinity;
    const { people, acting, now } = this.world;
    const leaveDay = people.leaveDay(row);
    const showDay = people.joinDay(row) + acting.quitWithoutRecruitsDays;
    return now < showDay ? Math.min(leaveDay, showDay) : leaveDay;
  }

  /**
   * Adds a member at this moment, its key in the luck's words, and decides what depends on nobody else: activity, leaving,
   * whether it ever invites.
   * @returns whether it begins to invite
   */
  join(person: number, sponsor: number, generation: number, invitedDay: number, cause: number): boolean {
    const { people, book, luck, market, now, acting } = this.world;
    const row = people.add(now, sponsor, generation, person, luck.words, invitedDay);
    book.joins++;
    market.admit(person, now);
    if (this.rows.length > 0) this.rows[person] = row;
    this.spells?.hold(row);
    if (sponsor >= 0 && this.quitting) people.noteRecruit(sponsor);
    let promotes = true;
    if (this.memberCoins) {
      luck.draw(people.keyWords, people.keyAt(row), 0, purpose.member);
      promotes = luck.words[1] >>> 0 < this.promoterThreshold;
      if (luck.words[0] >>> 0 >= this.activationThreshold) {
        people.setLeaveDay(row, -Infinity);
        this.noteLeaving(row);
        return false;
      }
    }
    const stays = this.beginSpell(row, cause);
    const quitDay = now + acting.quitWithoutRecruitsDays;
    if (stays && (quitDay < people.leaveDay(row) || this.spells !== null)) this.schedule(row, quitDay, quit);
    return stays && promotes;
  }

  /** Handles a leaving that the queue has popped. */
  leave(row: number, cause: number): void {
    const { people, now } = this.world;
    // A leaving is out of date where something else may have come before it.
    if ((this.quitting || this.spells !== null) && people.leaveDay(row) !== now) return;
    if (this.holdsOut(row)) this.proposeLeaving(row, cause);
    else this.endSpell(row);
  }

  /** The age has come at which who has recruited nobody gives up. @returns whether the member goes on inviting */
  quitOrGoOn(row: number): boolean {
    const { people } = this.world;
    if (people.hasRecruited(row)) return this.spells === null && this.promotes(row);
    if (this.isActive(row)) {
      people.setLeaveDay(row, this.world.now);
      this.endSpell(row);
    }
    return false;
  }

  /** Handles a return that the queue has popped, if nothing has brought the member back before. */
  returnByItself(row: number, cause: number): void {
    const { queue } = this.world;
    if (this.isActive(row) || this.spells!.leavings[row] !== queue.popped.words[what]) return;
    this.comeBack(row, cause);
  }

  /** A member who left becomes active again. */
  comeBack(row: number, cause: number): void {
    const { changes, book, now } = this.world;
    changes.add(now, row, 1);
    book.returns++;
    this.beginSpell(row, cause);
  }

  /** Begins a time of activity; false if it ends in the same instant. */
  private beginSpell(row: number, cause: number): boolean {
    const { world, spells } = this;
    const { people, luck, acting, now } = world;
    if (acting.churnPerMonth === 1) {
      people.setLeaveDay(row, now);
      this.noteLeaving(row);
      return false;
    }
    this.active++;
    this.neighbourhood?.enter(people.person(row));
    if (spells !== null) {
      spells.starts[row] = now;
      spells.hazards[row] = 0;
      this.proposeLeaving(row, cause);
    } else if (acting.churnPerMonth > 0) {
      luck.draw(people.keyWords, people.keyAt(row), 0, purpose.leaving);
      this.leaveOn(row, now + this.leaveAgeOf(luck.words[0]), cause);
    }
    return true;
  }

  /** The hazard proposes the next leaving: as the hazard spent grows by a unit exponential. */
  private proposeLeaving(row: number, cause: number): void {
    const { world, spells } = this;
    const { people, luck, acting } = world;
    if (acting.churnPerMonth === 0) {
      people.setLeaveDay(row, Infinity);
      return;
    }
    luck.draw(people.keyWords, people.keyAt(row), spells!.proposals[row]++, purpose.leaving);
    spells!.hazards[row] += exponential(luck.words[0]);
    this.leaveOn(row, spells!.starts[row] + this.ageAt(spells!.hazards[row]), cause);
  }

  private leaveOn(row: number, day: number, cause: number): void {
    this.world.people.setLeaveDay(row, day);
    this.schedule(row, day, this.world.orderAt(day, cause, leave));
  }

  /** Whether active contacts keep a member although the hazard proposes that it leave. */
  private holdsOut(row: number): boolean {
    const { people, luck, acting } = this.world;
    if (acting.stickiness === 0 || this.neighbourhood === null) return false;
    const contacts = this.neighbourhood.activeContacts[people.person(row)];
    luck.draw(people.keyWords, people.keyAt(row), this.spells!.proposals[row] - 1, purpose.leaving);
    return luck.words[1] >>> 0 >= threshold(1 / (1 + acting.stickiness * contacts));
  }

  private endSpell(row: number): void {
    this.active--;
    this.neighbourhood?.leave(this.world.people.person(row));
    this.noteLeaving(row);
  }

  private noteLeaving(row: number): void {
    const { world, spells } = this;
    const { people, luck, changes, book, now } = world;
    changes.add(now, row, 0);
    book.leavings++;
    if (spells === null) return;
    const leavings = ++spells.leavings[row];
    if (this.comingBackPerDay === 0 || !this.wasActive(row)) return;
    luck.draw(people.keyWords, people.keyAt(row), leavings, purpose.comingBack);
    this.schedule(row, now + exponential(luck.words[0]) / this.comingBackPerDay, comeBack, leavings);
  }

  /** Whether a member ever invites. */
  private promotes(row: number): boolean {
    if (!this.memberCoins) return true;
    const { luck, people } = this.world;
    luck.draw(people.keyWords, people.keyAt(row), 0, purpose.member);
    return luck.words[1] >>> 0 < this.promoterThreshold;
  }

  /** Puts an event of a member's own into the queue, unless it is never. */
  private schedule(row: number, day: number, eventOrder: number, number?: number): void {
    const { queue, people, acting } = this.world;
    if (day > acting.days) {
      if (day < Infinity) this.world.goesOnAfterHorizon = true;
      return;
    }
    const { doubles, words } = queue.next;
    const keyAt = people.keyAt(row);
    doubles[time] = day;
    words[whose] = row;
    words[what] = number ?? people.keyWords[keyAt + 1];
    words[tie] = people.keyWords[keyAt];
    words[order] = eventOrder;
    queue.push();
  }
}
