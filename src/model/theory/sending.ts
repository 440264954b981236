import type { Parameters } from "../../parameters/parameterTable.ts";

/** Shorter times than this (a tenth of a millisecond, in days) are taken as none. */
export const noTime = 1e-9;

/** What a member who invites and stays for ever sends, by its age: k(a) = perDay · e^(−fadingPerDay · a). */
export interface Sending {
  /** Mean number sent in the instant of joining. */
  readonly onJoining: number;
  /** Mean number a day, on the day of joining. */
  readonly perDay: number;
  readonly fadingPerDay: number;
  /** How the whole number differs from member to member. Steady inviting is a Poisson process. */
  readonly spread: Parameters["inviteSpread"];
}

/**
 * Reads a setting's style of inviting.
 * @param acting the acting parameters
 * @param circle how many contacts a circle reaches, in the mean
 */
export function sendingOf(acting: Parameters, circle: number): Sending {
  const { inviteStyle, invitesPerWeek, enthusiasmHalfLife, invitesPerMember, inviteSpread, sendDelayDays } =
    acting;
  if (inviteStyle === "steady") {
    const fadingPerDay = Math.LN2 / enthusiasmHalfLife;
    return { onJoining: 0, perDay: invitesPerWeek / 7, fadingPerDay, spread: "poisson" };
  }
  const isCircle = inviteStyle === "circle";
  const count = isCircle ? circle : invitesPerMember;
  const spread = isCircle ? "fixed" : inviteSpread;
  if (sendDelayDays < noTime) return { onJoining: count, perDay: 0, fadingPerDay: 0, spread };
  return { onJoining: 0, perDay: count / sendDelayDays, fadingPerDay: 1 / sendDelayDays, spread };
}

/** k(a), invitations a day at an age in days, besides those of the instant of joining. */
export function sentPerDay(sending: Sending, age: number): number {
  return sending.perDay * Math.exp(-sending.fadingPerDay * age);
}

/** Mean number of invitations sent up to an age in days; Infinity at the age Infinity if they never end. */
export function sentUpTo(sending: Sending, age: number): number {
  const { onJoining, perDay, fadingPerDay } = sending;
  if (perDay === 0 || age <= 0) return onJoining;
  const daysAtFirstRate = fadingPerDay === 0 ? age : -Math.expm1(-fadingPerDay * age) / fadingPerDay;
  return onJoining + perDay * daysAtFirstRate;
}

/** The mean of a law that spreads a number of invitations. */
export function meanOf(sending: Sending): number {
  return sentUpTo(sending, Infinity);
}

/**
 * Chance that of a member's invitations none has a property that each has with the same chance p: E[(1 − p)^N].
 * @param hits mean number of invitations with the property, p · E[N]; 0…E[N]
 */
export function chanceOfNone(sending: Sending, hits: number): number {
  if (sending.spread === "poisson") return Math.exp(-hits);
  if (sending.spread === "geometric") return 1 / (1 + hits);
  const mean = meanOf(sending);
  const without = missShare(hits, mean);
  const whole = Math.floor(mean);
  return without ** whole * (1 - (mean - whole) * (1 - without));
}

/**
 * As `chanceOfNone`, of a member's other invitations, seen from one of them: E[N (1 − p)^(N − 1)] ÷ E[N].
 * @param hits mean number of invitations with the property, p · E[N]; 0…E[N]
 */
export function chanceOfNoneOther(sending: Sending, hits: number): number {
  if (sending.spread === "poisson") return Math.exp(-hits);
  if (sending.spread === "geometric") return 1 / (1 + hits) ** 2;
  const mean = meanOf(sending);
  if (mean === 0) return 1;
  const without = missShare(hits, mean);
  const whole = Math.floor(mean);
  const more = mean - whole;
  const ofWhole = whole === 0 ? 0 : (1 - more) * whole * without ** (whole - 1);
  return (ofWhole + more * (whole + 1) * without ** whole) / mean;
}

function missShare(hits: number, mean: number): number {
  return mean === 0 ? 1 : Math.max(0, 1 - hits / mean);
}
