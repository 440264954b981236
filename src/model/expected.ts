import { completeParameters } from "../parameters/completeParameters.ts";
import type { Parameters } from "../parameters/parameterTable.ts";
import type { Expectation } from "./expectation.ts";
import { activeByDay, joinedByDay } from "./theory/census.ts";
import { extinctionChance } from "./theory/extinctionChance.ts";
import { finalShare } from "./theory/finalShare.ts";
import { generationsOf } from "./theory/generations.ts";
import { growthRate } from "./theory/growthRate.ts";
import { gridFor, isEmptyForEver, marketOf } from "./theory/market.ts";
import type { Market } from "./theory/market.ts";
import { discountedInvitations, memberOf } from "./theory/member.ts";
import type { Member } from "./theory/member.ts";
import { bassPeak, curvePeak, fastestDay, isBass } from "./theory/peak.ts";
import { renewalOf } from "./theory/renewal.ts";

type Reasons = { -readonly [Field in keyof Expectation["reasons"]]: string };
type Curves = Pick<Expectation, "joined" | "active">;

/**
 * What theory expects of a setting, without a run. In a finite market it is the mean field: the chance to meet somebody
 * outside is taken as that of the expected number of members, which holds the better the more people there are.
 * The member limit does not act on it; numbers end at 1e300.
 *
 * @param parameters any subset; the rest take their opening values
 * @throws RangeError that names a parameter with a value that is not allowed
 */
export function expected(parameters: Partial<Parameters> = {}): Expectation {
  const complete = completeParameters(parameters);
  const member = memberOf(complete);
  const market = marketOf(complete);
  const invitations = discountedInvitations(member, 0);
  const K = member.acceptance === 0 ? 0 : member.acceptance * invitations;
  const reasons: Reasons = {};
  if (K === Infinity) reasons.K = "Everybody keeps inviting for ever: K has no end, but growth has a rate.";
  const growthRatePerDay = growthRateOf(member, reasons);
  const curves = curvesOf(member, market, complete.days, K, growthRatePerDay, reasons);
  return {
    acceptance: member.acceptance,
    invitations,
    K,
    growthRatePerDay,
    doublingDays: doublingDaysOf(K, growthRatePerDay, reasons),
    ...curves,
    peak: peakOf(member, market, curves.joined, reasons),
    extinctionChance: extinctionOf(member, market, K, reasons),
    finalShare: finalShareOf(member, market, K, reasons),
    amplification: K < 1 ? 1 / (1 - K) : null,
    reasons,
  };
}

function growthRateOf(member: Member, reasons: Reasons): number | null {
  const rate = growthRate(member);
  if (rate.perDay === null) reasons.growthRatePerDay = rate.reason;
  return rate.perDay;
}

function doublingDaysOf(K: number, growthRatePerDay: number | null, reasons: Reasons): number | null {
  if (growthRatePerDay !== null && growthRatePerDay > 0) return Math.LN2 / growthRatePerDay;
  reasons.doublingDays =
    K > 1 && growthRatePerDay === null
      ? "Inviting and joining take no time at all: it doubles again and again in one instant."
      : "Each member brings one more at most: without help from outside nothing keeps doubling.";
  return null;
}

function curvesOf(
  member: Member,
  market: Market,
  days: number,
  K: number,
  growthRatePerDay: number | null,
  reasons: Reasons,
): Curves {
  const isAtOnce = member.sending.perDay === 0 && member.cycle.days === 0;
  if (isAtOnce && K >= 1 && market.population === Infinity && !isEmptyForEver(market)) {
    reasons.joined = "Inviting and joining take no time at all: it explodes in one instant.";
    return { joined: null, active: null };
  }
  const growth = Math.max(0, growthRatePerDay ?? 0);
  const grid = gridFor(days, growth);
  const isByGenerations = member.sending.perDay === 0 && member.cycle.stages === 0;
  const joins = isByGenerations
    ? generationsOf(member, market, grid)
    : renewalOf(member, market, grid, market.population === Infinity ? growth : 0);
  const joined = joinedByDay(joins);
  const limited =
    market.population === Infinity ? joined : joined.map((count) => Math.min(count, market.population));
  return { joined: limited, active: activeByDay(joins, member, limited) };
}

function peakOf(
  member: Member,
  market: Market,
  joined: Float64Array | null,
  reasons: Reasons,
): Expectation["peak"] {
  if (market.population === Infinity || joined === null) {
    reasons.peak = "In a market without end there is no fastest day.";
    return null;
  }
  const lastDay = joined.length - 1;
  const peak = isBass(member) ? bassPeak(member, market) : curvePeak(joined, market.population);
  if (peak === null) {
    reasons.peak = "Nobody joins after the first moment.";
    return null;
  }
  const isLater = isBass(member) ? peak.day > lastDay : lastDay > 1 && fastestDay(joined) === lastDay;
  if (!isLater) return peak;
  reasons.peak = "More join every day until the run ends: the fastest day is still to come.";
  return null;
}

function extinctionOf(member: Member, market: Market, K: number, reasons: Reasons): number {
  if (market.organicPerDay === 0) return extinctionChance(member, K, market.startingMembers);
  reasons.extinctionChance = "New people keep coming by themselves: it never dies out.";
  return 0;
}

function finalShareOf(member: Member, market: Market, K: number, reasons: Reasons): number | null {
  if (market.population === Infinity) {
    reasons.finalShare = "A market without end is never used up.";
    return null;
  }
  const isDecidedByMarket = member.quitAge < Infinity && member.sending.perDay > 0;
  const isAnyhowAll = market.organicPerDay > 0 || K === Infinity;
  if (!isDecidedByMarket || isAnyhowAll || isEmptyForEver(market)) return finalShare(market, K);
  reasons.finalShare = "Who finds nobody gives up, sooner as the market fills: no formula gives the end.";
  return null;
}
