import type { Parameters } from "../../parameters/parameterTable.ts";
import { discountedActiveDays } from "./activity.ts";
import type { Activity } from "./activity.ts";
import { answeredBefore, cycleOf, discountOf } from "./cycle.ts";
import type { Cycle } from "./cycle.ts";
import { meanAcceptance } from "./kind.ts";
import type { Kind } from "./kind.ts";
import { discountedDays, lifetimeOf } from "./lifetime.ts";
import { integrateFromZero } from "./quadrature.ts";
import { chanceOfNone, chanceOfNoneOther, sendingOf, sentPerDay, sentUpTo } from "./sending.ts";
import type { Sending } from "./sending.ts";

/** What a joiner does in expectation: all that the theory needs to know of a setting besides the market. */
export interface Member extends Activity {
  /** Chance that an invitation which reaches an outsider, asked for the first time, is accepted. */
  readonly acceptance: number;
  /** Share of joiners who are active for a moment at least. */
  readonly activeShare: number;
  /** Share of the active who ever invite. */
  readonly promoterShare: number;
  readonly sending: Sending;
  readonly cycle: Cycle;
  /** Who has recruited nobody by this age in days leaves; Infinity: nobody has to. */
  readonly quitAge: number;
}

/**
 * Reads a setting. Where everybody leaves within the month (churnPerMonth 1), they do so in the instant of joining.
 * @param acting the acting parameters
 * @param circle how many contacts a circle reaches, in the mean
 */
export function memberOf(acting: Parameters, kinds: readonly Kind[], circle: number): Member {
  const nobodyStays = acting.churnPerMonth === 1;
  return {
    acceptance: meanAcceptance(kinds),
    activeShare: nobodyStays ? 0 : acting.activation,
    promoterShare: acting.promoterShare,
    sending: sendingOf(acting, circle),
    lifetime: nobodyStays ? { strength: 0, shape: 1 } : lifetimeOf(acting),
    returnPerDay: nobodyStays ? 0 : -Math.log1p(-acting.returnPerMonth) / 30,
    cycle: cycleOf(acting),
    quitAge: acting.quitWithoutRecruitsDays,
  };
}

/** Share of joiners who are active for a moment at least and ever invite. */
export function invitersPerJoin(member: Member): number {
  return member.activeShare * member.promoterShare;
}

/**
 * Mean number of accepted answers before the age of quitting, for a promoter who stays until then and in a market that is
 * still empty: acceptance · ∫ k(a) · P(the cycle is below quitAge − a) da.
 */
export function recruitsBeforeQuitting(member: Member): number {
  const { acceptance, sending, cycle, quitAge } = member;
  if (acceptance === 0) return 0;
  if (quitAge === Infinity) return acceptance * sentUpTo(sending, Infinity);
  const atOnce = sending.onJoining * answeredBefore(cycle, quitAge);
  if (sending.perDay === 0) return acceptance * atOnce;
  if (cycle.stages === 0) return acceptance * sentUpTo(sending, quitAge - cycle.days);
  const later = integrateFromZero(
    (age) => sentPerDay(sending, age) * answeredBefore(cycle, quitAge - age),
    quitAge,
  );
  return acceptance * (atOnce + later);
}

/** Share of promoters who do not have to quit, from the mean number of recruits by then. */
export function stayingShare(member: Member, recruits: number): number {
  return 1 - chanceOfNone(member.sending, cappedRecruits(member, recruits));
}

/** Of the invitations due after the age of quitting, the share whose sender did not have to quit. */
export function laterSendingShare(member: Member, recruits: number): number {
  return 1 - chanceOfNoneOther(member.sending, cappedRecruits(member, recruits));
}

function cappedRecruits(member: Member, recruits: number): number {
  return Math.min(recruits, sentUpTo(member.sending, Infinity));
}

/**
 * L[kA](r): a joiner's invitations, each counted e^(−r · age); at r = 0 this is F of MODEL.md, with those after a return.
 * Where members have to show a recruit, returns are left out. Infinity where it has no end.
 */
export function discountedInvitations(member: Member, perDay: number): number {
  const { sending, lifetime, quitAge } = member;
  const inviters = invitersPerJoin(member);
  if (inviters === 0) return 0;
  if (sending.perDay === 0) return inviters * sending.onJoining;
  const rate = sending.fadingPerDay + perDay;
  if (quitAge === Infinity)
    return inviters * (sending.onJoining + sending.perDay * discountedActiveDays(member, rate));
  const early = discountedDays(lifetime, rate, 0, quitAge);
  const share = laterSendingShare(member, recruitsBeforeQuitting(member));
  const late = share === 0 ? 0 : share * discountedDays(lifetime, rate, quitAge, Infinity);
  return inviters * (sending.onJoining + sending.perDay * (early + late));
}

/** acceptance · L[kS](r) · L[g](r): recruits a joiner, each counted e^(−r · time since the sponsor's joining); K at r = 0. */
export function discountedRecruits(member: Member, perDay: number): number {
  if (member.acceptance === 0) return 0;
  const invitations = discountedInvitations(member, perDay);
  return invitations === 0 ? 0 : member.acceptance * invitations * discountOf(member.cycle, perDay);
}
