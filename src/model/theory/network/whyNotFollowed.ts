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

const untrusted = "no theory that we trust follows it on such a network.";

const whyNotOn: Partial<Record<Parameters["network"], string>> = {
  "small-world": `The contacts of a person know each other: ${untrusted}`,
  "scale-free": `A few people have very many contacts: ${untrusted}`,
  communities: `Most contacts stay within a community: ${untrusted}`,
};

/**
 * Why the edge-based model does not follow a network setting at all, not even its beginning; null: it does.
 * @param acting the acting parameters
 */
export function whyNotFollowed(acting: Parameters, member: Member): Reason {
  const { network, threshold } = acting;
  return firstOf(
    whyNotOn[network] ?? null,
    threshold > 1
      ? `Nobody joins before ${threshold} contacts are active, and theory follows one contact at a time.`
      : null,
    acting.inviteStyle === "circle" ? null : whyNotAmongContacts(acting, member),
    member.sending.perDay === 0 ? null : whySendingDepends(acting, member),
  );
}

/** Styles steady and burst: what speaks against following whom among its contacts a member asks. */
function whyNotAmongContacts(acting: Parameters, member: Member): Reason {
  const { maxAsks, targeting } = acting;
  return firstOf(
    maxAsks > 1 && maxAsks < Infinity
      ? `A contact is asked up to ${maxAsks} times: theory is worked out for once, or for no limit.`
      : null,
    targeting > 0 && kindsOf(acting).length > 1
      ? "Invitations are aimed at some of the contacts: theory would have to know how many there are of these."
      : null,
    maxAsks === Infinity ? whyAsksAreNotAlike(acting) : null,
    goesOnAfterReturn(member)
      ? "Who comes back asks the same contacts again: theory would have to know who was away for how long."
      : null,
  );
}

/** Invitations that are sent later: what decides, beside the hazard of leaving, whether they are. */
function whySendingDepends(acting: Parameters, member: Member): Reason {
  return firstOf(whyActivityDepends(acting, member), whyGivingUp(member));
}

function whyGivingUp({ quitAge }: Member): Reason {
  return quitAge < Infinity
    ? "Who finds nobody gives up, and that depends on how many of the contacts are in: no theory follows it."
    : null;
}

/** Why a setting whose beginning is followed is not followed on; null: it is. */
export function whyEndNotFollowed(acting: Parameters): Reason {
  return firstOf(
    acting.startPlacement === "random"
      ? null
      : "The starting members have been chosen by where they stand: theory knows only those drawn at random.",
    whyAsksAreNotAlike(acting),
    whyAcceptanceDepends(acting),
  );
}

/** Why its days are not followed, the active included; null: they are. */
export function whyCurveNotFollowed(acting: Parameters, member: Member): Reason {
  return firstOf(whyEndNotFollowed(acting), whyActivityDepends(acting, member), whyGivingUp(member));
}
