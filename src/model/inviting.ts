import type { Parameters } from "../parameters/parameterTable.ts";
import { stagesOf } from "./invitationCycle.ts";
import { InvitingAhead } from "./invitingAhead.ts";
import { InvitingInOrder } from "./invitingInOrder.ts";
import { leavingIsFinal } from "./membership.ts";
import type { Membership } from "./membership.ts";
import type { World } from "./world.ts";

/** Members inviting, and what becomes of their invitations. */
export interface Inviting {
  /** Invitations that wait for their person's threshold. */
  readonly waitingCount: number;
  /** A member that has just joined begins to invite. @param cause order of the event in which it joined */
  start(row: number, cause: number): void;
  /** A member that had to show a recruit has one, and goes on inviting. */
  goOn(row: number, cause: number): void;
  /** Handles the sending that the queue has popped. */
  send(): void;
  /**
   * Handles the answer that the queue has popped and counts its fate.
   * @returns the person number of whoever joins by it, whose key is in the luck's words and whose sponsor, generation and
   * day of being invited are in the popped record (whose, measure, since); `nobody` if nobody does
   */
  answer(): number;
  /** Begins the cycles of the invitations that were waiting for what has just happened. */
  release(cause: number): void;
}

/**
 * Whether invitations can be decided when their sponsor joins: nothing that happens meanwhile changes who is asked or
 * accepts, only who was faster.
 */
export function isDecidedAhead(acting: Parameters): boolean {
  const isOpen =
    acting.fatigue > 0 ||
    acting.burn > 0 ||
    acting.networkEffect > 0 ||
    acting.threshold > 1 ||
    acting.maxAsks < Infinity;
  const isStagedAndFinite = acting.market !== "unlimited" && stagesOf(acting) > 1;
  return leavingIsFinal(acting) && !isOpen && !isStagedAndFinite;
}

/** The way of inviting that a setting allows: ahead where it can, event by event otherwise. Both make the same draws. */
export function createInviting(world: World, membership: Membership, isAhead: boolean): Inviting {
  return isAhead ? new InvitingAhead(world, membership) : new InvitingInOrder(world, membership);
}
