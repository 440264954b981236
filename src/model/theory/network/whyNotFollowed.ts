import * as text from "#language/theory.ts";
import type { Parameters } from "../../../parameters/parameterTable.ts";
import { kindsOf } from "../kind.ts";
import type { Member } from "../member.ts";
import type { Reason } from "../reasons.ts";
import {
  firstOf,
  goesOnAfterReturn,
  whyAcceptanceDepends,
  whyActivityDepends,
  whyAsksAreNotAlike,
} from "../reasons.ts";

const whyNotOn: Partial<Record<Parameters["network"], string>> = text.notOnNetwork;

/**
 * Why the edge-based model does not follow a network setting at all, not even its beginning; null: it does.
 * @param acting the acting parameters
 */
export function whyNotFollowed(acting: Parameters, member: Member): Reason {
  const { network, threshold } = acting;
  return firstOf(
    whyNotOn[network] ?? null,
    threshold > 1 ? text.oneContactAtATime(threshold) : null,
    acting.inviteStyle === "circle" ? null : whyNotAmongContacts(acting, member),
    member.sending.perDay === 0 ? null : whySendingDepends(acting, member),
  );
}

/** Styles steady and burst: what speaks against following whom among its contacts a member asks. */
function whyNotAmongContacts(acting: Parameters, member: Member): Reason {
  const { maxAsks, targeting } = acting;
  return firstOf(
    maxAsks > 1 && maxAsks < Infinity ? text.askedSomeTimes(maxAsks) : null,
    targeting > 0 && kindsOf(acting).length > 1 ? text.aimed : null,
    maxAsks === Infinity ? whyAsksAreNotAlike(acting) : null,
    goesOnAfterReturn(member) ? text.asksAgain : null,
  );
}

/** Invitations that are sent later: what decides, beside the hazard of leaving, whether they are. */
function whySendingDepends(acting: Parameters, member: Member): Reason {
  return firstOf(whyActivityDepends(acting, member), whyGivingUp(member));
}

function whyGivingUp({ quitAge }: Member): Reason {
  return quitAge < Infinity ? text.givingUpByContacts : null;
}

/** Why a setting whose beginning is followed is not followed on; null: it is. */
export function whyEndNotFollowed(acting: Parameters): Reason {
  return firstOf(
    acting.startPlacement === "random" ? null : text.chosenStart,
    whyAsksAreNotAlike(acting),
    whyAcceptanceDepends(acting),
  );
}

/** Why its days are not followed, the active included; null: they are. */
export function whyCurveNotFollowed(acting: Parameters, member: Member): Reason {
  return firstOf(whyEndNotFollowed(acting), whyActivityDepends(acting, member), whyGivingUp(member));
}
