import * as text from "#language/theory.ts";
import type { Parameters } from "../../../parameters/parameterTable.ts";
import type { Expectation, Reasons } from "../../expectation.ts";
import { activeByDay, joinedByDay } from "../census.ts";
import { growthRate } from "../growthRate.ts";
import type { GrowthRate } from "../growthRate.ts";
import { growthOf } from "../growth.ts";
import { gridFor } from "../joins.ts";
import { meanAsked } from "../kind.ts";
import { isEmptyForEver, marketOf } from "../market.ts";
import { discountedInvitations, memberOf } from "../member.ts";
import type { Member } from "../member.ts";
import { peakOf } from "../peak.ts";
import { goesOnAfterReturn } from "../reasons.ts";
import { broughtByRecruit } from "./bringing.ts";
import type { Bringing, ByGroupAndKind } from "./bringing.ts";
import { circleBringing } from "./circleBringing.ts";
import { expectedByCounting, expectedOfNothing } from "./expectedByCounting.ts";
import { circleBefore, networkExtinction, poissonBefore } from "./networkExtinction.ts";
import { networkFinalShare } from "./networkFinalShare.ts";
import { networkGrowth } from "./networkGrowth.ts";
import { networkJoins } from "./networkJoins.ts";
import { networkSettingOf } from "./networkSetting.ts";
import type { NetworkSetting } from "./networkSetting.ts";
import { onceBringing } from "./onceBringing.ts";
import type { Outsiders } from "./outsiders.ts";
import { repeatedBringing } from "./repeatedBringing.ts";
import { whyCurveNotFollowed, whyEndNotFollowed, whyNotFollowed } from "./whyNotFollowed.ts";

type WritableReasons = { -readonly [Field in keyof Reasons]: Reasons[Field] };

const mostCells = 1_440;

/**
 * What theory expects of a network.
 * @param acting the acting parameters
 */
export function expectedOfContacts(acting: Parameters): Expectation {
  const setting = networkSettingOf(acting);
  const { member } = setting;
  if (bringsNobody(setting)) return expectedOfNothing(setting, invitationsOf(setting));
  const reason = whyNotFollowed(acting, member);
  return reason === null ? expectedAlongContacts(setting) : expectedByCounting(setting, reason);
}

/**
 * K alone, without the rest of an expectation, which takes a hundred times as long.
 * @param acting the acting parameters
 */
export function coefficientOfContacts(acting: Parameters): number {
  const setting = networkSettingOf(acting);
  const { member } = setting;
  if (bringsNobody(setting)) return 0;
  if (whyNotFollowed(acting, member) !== null) return member.acceptance * invitationsOf(setting);
  return coefficientAlongContacts(setting);
}

/**
 * The extinction chance alone.
 * @param acting the acting parameters
 */
export function extinctionOfContacts(acting: Parameters): number | null {
  const setting = networkSettingOf(acting);
  const { member } = setting;
  if (bringsNobody(setting)) return expectedOfNothing(setting, 0).extinctionChance;
  if (whyNotFollowed(acting, member) !== null) return null;
  return extinctionOf(setting, coefficientAlongContacts(setting), {});
}

function bringsNobody(setting: NetworkSetting): boolean {
  return invitationsOf(setting) === 0 || setting.member.acceptance === 0;
}

function coefficientAlongContacts(setting: NetworkSetting): number {
  const { groups, inTheEnd } = bringingOf(setting);
  return broughtByRecruit(groups, setting.kinds, inTheEnd(setting.kinds));
}

function invitationsOf({ acting, law, member }: NetworkSetting): number {
  const isSilent = law.mean === 0 || acting.maxAsks === 0;
  return isSilent ? 0 : discountedInvitations(member, 0);
}

function bringingOf({ acting, member, toOne, law }: NetworkSetting): Bringing {
  if (acting.inviteStyle === "circle") return circleBringing(toOne, law);
  return acting.maxAsks === 1 ? onceBringing(member, law) : repeatedBringing(member, law);
}

/** The edge-based model. */
function expectedAlongContacts(setting: NetworkSetting): Expectation {
  const { acting, kinds, law, member } = setting;
  const bringing = bringingOf(setting);
  const { groups } = bringing;
  const chances = bringing.inTheEnd(kinds);
  const K = broughtByRecruit(groups, kinds, chances);
  const growth = growthOf(K, rateOf(setting, bringing, K));
  const reasons: WritableReasons = {
    ...growth.reasons,
    K: text.networkK,
  };
  const market = marketOf(acting, kinds);
  const outsiders: Outsiders = { law, groups, kinds, market };
  const whyNoCurve = whyCurveNotFollowed(acting, member);
  if (whyNoCurve !== null) reasons.joined = whyNoCurve;
  const curves =
    whyNoCurve === null
      ? curvesOf(outsiders, bringing, member, acting.days, growth.growthRatePerDay ?? 0)
      : { joined: null, active: null };
  const ofStarting = law.mean * broughtPerContact(outsiders, chances);
  return {
    acceptance: member.acceptance,
    invitations: acting.maxAsks === 1 ? sentOnce(setting) : discountedInvitations(member, 0),
    K,
    growthRatePerDay: growth.growthRatePerDay,
    doublingDays: growth.doublingDays,
    ...curves,
    peak: peakOf(member, market, curves.joined, reasons),
    extinctionChance: extinctionOf(setting, K, reasons),
    finalShare: finalShareOf(acting, outsiders, chances, reasons),
    amplification: K < 1 ? 1 + ofStarting / (1 - K) : null,
    reasons,
  };
}

/** Chance that the mean member brings a given contact. */
function broughtPerContact({ groups, kinds }: Outsiders, chances: ByGroupAndKind<number>): number {
  let brought = 0;
  groups.forEach(({ share }, group) =>
    kinds.forEach((kind, i) => {
      brought += share * kind.share * chances[group][i];
    }),
  );
  return brought;
}

/** Invitations of the mean recruit where each contact is asked once at most. */
function sentOnce({ member, law }: NetworkSetting): number {
  const { groups, inTheEnd } = onceBringing(member, law);
  const asked = inTheEnd([{ share: 1, conversion: 1, asked: 1 }]);
  return groups.reduce((sum, { share, typical }, group) => sum + share * typical * asked[group][0], 0);
}

function rateOf(setting: NetworkSetting, bringing: Bringing, K: number): GrowthRate {
  const { acting, kinds, law, member } = setting;
  const { circleShare, inviteStyle } = acting;
  if (inviteStyle === "circle")
    return growthRate(memberOf(acting, kinds, circleShare * law.others * meanAsked(kinds)));
  if (K > 1 + 1e-12 && (member.sending.perDay > 0 || member.cycle.days > 0))
    return { perDay: networkGrowth(bringing, kinds) };
  if (Math.abs(K - 1) < 1e-12) return { perDay: 0 };
  if (K > 1) return growthRate(member);
  return { perDay: null, reason: text.networkFades };
}

function curvesOf(
  outsiders: Outsiders,
  bringing: Bringing,
  member: Member,
  days: number,
  growthRatePerDay: number,
): Pick<Expectation, "joined" | "active"> {
  if (isEmptyForEver(outsiders.market))
    return { joined: new Float64Array(days + 1), active: new Float64Array(days + 1) };
  const grid = gridFor(days, Math.max(0, growthRatePerDay), mostCells);
  const joins = networkJoins(outsiders, bringing, member, grid);
  const joined = joinedByDay(joins, outsiders.market.population);
  return { joined, active: activeByDay(joins, member, joined) };
}

function extinctionOf(
  { acting, kinds, law, member, toOne }: NetworkSetting,
  K: number,
  reasons: WritableReasons,
): number | null {
  const startingMembers = Math.min(acting.startingMembers, acting.population);
  if (acting.organicPerDay > 0) {
    reasons.extinctionChance = text.neverDiesOut;
    return 0;
  }
  if (K <= 1 + 1e-12 || startingMembers === 0) return 1;
  const isCircle = acting.inviteStyle === "circle";
  const isPoisson = member.sending.spread === "poisson" && acting.maxAsks === Infinity;
  if (acting.startPlacement !== "random") reasons.extinctionChance = whyEndNotFollowed(acting)!;
  else if (goesOnAfterReturn(member)) reasons.extinctionChance = text.noChanceForReturning;
  else if (isCircle) return networkExtinction(toOne, law, circleBefore(toOne, kinds), startingMembers);
  else if (isPoisson) return networkExtinction(member, law, poissonBefore(member, kinds), startingMembers);
  else reasons.extinctionChance = text.contactsExcludeEachOther;
  return null;
}

function finalShareOf(
  acting: Parameters,
  outsiders: Outsiders,
  chances: ByGroupAndKind<number>,
  reasons: WritableReasons,
): number | null {
  const reason = acting.organicPerDay > 0 ? null : whyEndNotFollowed(acting);
  if (reason === null) return networkFinalShare(outsiders, chances);
  reasons.finalShare = reason;
  return null;
}
