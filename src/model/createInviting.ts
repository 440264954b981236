import type { Parameters } from "../parameters/parameterTable.ts";
import { stagesOf } from "./invitationCycle.ts";
import type { Inviting } from "./inviting.ts";
import { InvitingAhead } from "./invitingAhead.ts";
import { InvitingInOrder } from "./invitingInOrder.ts";
import { leavingIsFinal } from "./membership.ts";
import type { Membership } from "./membership.ts";
import type { World } from "./world.ts";

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
