import * as text from "#language/theory.ts";
import type { Expectation } from "../../expectation.ts";
import { expectedOfMeeting } from "../expectedOfMeeting.ts";
import { isEmptyForEver, marketOf } from "../market.ts";
import { discountedInvitations } from "../member.ts";
import { whyActivityDepends } from "../reasons.ts";
import type { NetworkSetting } from "./networkSetting.ts";

/** Where nobody brings anybody: contacts do not matter. But active ones may keep members, who are not followed then. */
export function expectedOfNothing({ acting, member }: NetworkSetting, invitations: number): Expectation {
  const alone = expectedOfMeeting({ ...acting, market: "mixed", inviteStyle: "burst", invitesPerMember: 0 });
  const expectation = { ...alone, acceptance: member.acceptance, invitations };
  if (acting.stickiness === 0) return expectation;
  const joined = whyActivityDepends(acting, member)!;
  return {
    ...expectation,
    joined: null,
    active: null,
    peak: null,
    reasons: { ...alone.reasons, joined, peak: joined },
  };
}

/**
 * Only what can be counted off: K, as if every contact were new.
 * @param reason why nothing else is known
 */
export function expectedByCounting({ acting, kinds, member }: NetworkSetting, reason: string): Expectation {
  const market = marketOf(acting, kinds);
  const invitations = discountedInvitations(member, 0);
  const isAnyhowAll = market.organicPerDay > 0 && !isEmptyForEver(market);
  const isNobody = isEmptyForEver(market);
  const K = member.acceptance * invitations;
  const reasons = {
    K: text.estimateOfK(reason),
    growthRatePerDay: reason,
    doublingDays: reason,
    joined: reason,
    peak: reason,
    extinctionChance: reason,
    ...(isAnyhowAll || isNobody ? {} : { finalShare: reason }),
  };
  return {
    acceptance: member.acceptance,
    invitations,
    K,
    growthRatePerDay: null,
    doublingDays: null,
    joined: null,
    active: null,
    peak: null,
    extinctionChance: null,
    finalShare: isAnyhowAll ? 1 : isNobody ? 0 : null,
    amplification: K < 1 ? 1 / (1 - K) : null,
    reasons,
  };
}
