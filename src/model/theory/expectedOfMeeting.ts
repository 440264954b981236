import * as text from "#language/theory.ts";
import type { Parameters } from "../../parameters/parameterTable.ts";
import type { Expectation, Reasons } from "../expectation.ts";
import { activeByDay, joinedByDay } from "./census.ts";
import { extinctionChance } from "./extinctionChance.ts";
import { finalShare } from "./finalShare.ts";
import { generationsOf } from "./generations.ts";
import { growthRate } from "./growthRate.ts";
import type { GrowthRate } from "./growthRate.ts";
import { growthOf } from "./growth.ts";
import { gridFor } from "./joins.ts";
import { kindsOf } from "./kind.ts";
import { isEmptyForEver, marketOf } from "./market.ts";
import type { Market } from "./market.ts";
import { discountedInvitations, memberOf } from "./member.ts";
import type { Member } from "./member.ts";
import { peakOf } from "./peak.ts";
import type { Reason } from "./reasons.ts";
import {
  firstOf,
  goesOnAfterReturn,
  whyAcceptanceDepends,
  whyActivityDepends,
  whyAsksAreNotAlike,
  whyGivingUpIsNotFinal,
} from "./reasons.ts";
import { renewalOf } from "./renewal.ts";

type Curves = Pick<Expectation, "joined" | "active">;
type WritableReasons = { -readonly [Field in keyof Reasons]: Reasons[Field] };

const mostCells = 4_096;

/**
 * What theory expects of a market in which everybody can meet everybody, or always somebody new.
 * @param acting the acting parameters
 */
export function expectedOfMeeting(acting: Parameters): Expectation {
  const kinds = kindsOf(acting);
  const member = memberOf(acting, kinds, 0);
  const market = marketOf(acting, kinds);
  const invitations = discountedInvitations(member, 0);
  const K = coefficientOf(member);
  const growth = growthOf(K, rateOf(member));
  const reasons: WritableReasons = { ...growth.reasons, ...reasonsOfK(K, member) };
  const whyNoCurve = firstOf(
    K > 0 ? whyAsksAreNotAlike(acting) : null,
    K > 0 ? whyAcceptanceDepends(acting) : null,
    K > 0 ? whyActivityDepends(acting, member) : whyGivingUpIsNotFinal(member),
    whyItExplodes(member, market, K),
  );
  if (whyNoCurve !== null) reasons.joined = whyNoCurve;
  const curves =
    whyNoCurve === null
      ? curvesOf(member, market, acting.days, growth.growthRatePerDay)
      : { joined: null, active: null };
  return {
    acceptance: member.acceptance,
    invitations,
    K,
    growthRatePerDay: growth.growthRatePerDay,
    doublingDays: growth.doublingDays,
    ...curves,
    peak: peakOf(member, market, curves.joined, reasons),
    extinctionChance: extinctionOf(member, market, K, reasons),
    finalShare: finalShareOf(acting, member, market, K, reasons),
    amplification: K < 1 ? 1 / (1 - K) : null,
    reasons,
  };
}

/**
 * K alone, without the rest of an expectation, which takes a hundred times as long.
 * @param acting the acting parameters
 */
export function coefficientOfMeeting(acting: Parameters): number {
  return coefficientOf(memberOf(acting, kindsOf(acting), 0));
}

/**
 * The extinction chance alone.
 * @param acting the acting parameters
 */
export function extinctionOfMeeting(acting: Parameters): number | null {
  const kinds = kindsOf(acting);
  const member = memberOf(acting, kinds, 0);
  return extinctionOf(member, marketOf(acting, kinds), coefficientOf(member), {});
}

function coefficientOf(member: Member): number {
  return member.acceptance === 0 ? 0 : member.acceptance * discountedInvitations(member, 0);
}

function rateOf(member: Member): GrowthRate {
  const reason = whyGivingUpIsNotFinal(member);
  return reason === null ? growthRate(member) : { perDay: null, reason };
}

function reasonsOfK(K: number, member: Member): Reasons {
  if (K === Infinity)
    return { K: goesOnAfterReturn(member) ? text.returningInvitesForEver : text.everybodyInvitesForEver };
  return whyGivingUpIsNotFinal(member) === null ? {} : { K: text.returnsNotCounted };
}

function whyItExplodes(member: Member, market: Market, K: number): Reason {
  const isAtOnce = member.sending.perDay === 0 && member.cycle.days === 0;
  return isAtOnce && K >= 1 && market.population === Infinity && !isEmptyForEver(market)
    ? text.explodes
    : null;
}

function curvesOf(member: Member, market: Market, days: number, growthRatePerDay: number | null): Curves {
  const growth = Math.max(0, growthRatePerDay ?? 0);
  const grid = gridFor(days, growth, mostCells);
  const isByGenerations = member.sending.perDay === 0 && member.cycle.stages === 0;
  const joins = isByGenerations
    ? generationsOf(member, market, grid)
    : renewalOf(member, market, grid, market.population === Infinity ? growth : 0);
  const joined = joinedByDay(joins, market.population);
  return { joined, active: activeByDay(joins, member, joined) };
}

function extinctionOf(member: Member, market: Market, K: number, reasons: WritableReasons): number | null {
  if (market.organicPerDay > 0) {
    reasons.extinctionChance = text.neverDiesOut;
    return 0;
  }
  const reason = firstOf(
    whyGivingUpIsNotFinal(member),
    K > 1 && market.startingMembers > 0 && goesOnAfterReturn(member) ? text.noChanceForReturning : null,
  );
  if (reason === null) return extinctionChance(member, K, market.startingMembers);
  reasons.extinctionChance = reason;
  return null;
}

function finalShareOf(
  acting: Parameters,
  member: Member,
  market: Market,
  K: number,
  reasons: WritableReasons,
): number | null {
  const isUnlimited = market.population === Infinity;
  if (!isUnlimited && (market.organicPerDay > 0 || isEmptyForEver(market) || K === 0))
    return finalShare(market, K);
  const isGoingOn = member.sending.perDay > 0;
  const reason = isUnlimited
    ? text.neverUsedUp
    : firstOf(
        whyAsksAreNotAlike(acting),
        whyAcceptanceDepends(acting),
        isGoingOn ? whyActivityDepends(acting, member) : null,
        isGoingOn && member.quitAge < Infinity && K < Infinity ? text.givingUpSooner : null,
      );
  if (reason === null) return finalShare(market, K);
  reasons.finalShare = reason;
  return null;
}
