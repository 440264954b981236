import { meanOf, sentUpTo } from "../sending.ts";
import type { Sending } from "../sending.ts";

/**
 * Of a member's invitations, seen from one that is sent at an age, the chance that fewer than so many others were sent
 * before.
 * @param limit at least 1; between two whole numbers the chance is interpolated
 */
export function chanceOfFewerBefore(sending: Sending, age: number, limit: number): number {
  return interpolated(limit, (whole) => chanceOfFewer(sending, sentUpTo(sending, age), whole));
}

/**
 * E[min(N, limit)] of the number N that a member sends in the instant of joining.
 * @param limit at least 1; between two whole numbers the mean is interpolated
 */
export function sentWithin({ onJoining, spread }: Sending, limit: number): number {
  if (onJoining === 0) return 0;
  return interpolated(limit, (whole) => {
    if (spread === "poisson")
      return onJoining * poissonBelow(onJoining, whole - 1) + whole * (1 - poissonBelow(onJoining, whole));
    if (spread === "geometric") return onJoining * (1 - (onJoining / (1 + onJoining)) ** whole);
    const sure = Math.floor(onJoining);
    const more = onJoining - sure;
    return (1 - more) * Math.min(whole, sure) + more * Math.min(whole, sure + 1);
  });
}

function interpolated(limit: number, at: (whole: number) => number): number {
  const whole = Math.floor(limit);
  return whole === limit ? at(whole) : at(whole) + (limit - whole) * (at(whole + 1) - at(whole));
}

function chanceOfFewer(sending: Sending, before: number, limit: number): number {
  if (sending.spread === "poisson") return poissonBelow(before, limit);
  if (sending.spread === "geometric") {
    // One of a geometric number has others by a negative binomial law of order 2.
    const going = before / (1 + before);
    return 1 - going ** limit * (1 + limit * (1 - going));
  }
  const mean = meanOf(sending);
  if (mean === 0) return 1;
  const sure = Math.floor(mean);
  const more = mean - sure;
  const share = Math.min(1, before / mean);
  const ofSure = (1 - more) * sure * binomialBelow(sure - 1, share, limit);
  return (ofSure + more * (sure + 1) * binomialBelow(sure, share, limit)) / mean;
}

/** P(N < limit) for a Poisson number N. */
function poissonBelow(mean: number, limit: number): number {
  if (mean === Infinity) return 0;
  return sumOfTerms(limit, -mean, (count) => mean / (count + 1));
}

/** P(N < limit) for a binomial number N. */
function binomialBelow(trials: number, chance: number, limit: number): number {
  if (limit > trials || chance === 0) return 1;
  if (chance === 1) return 0;
  const odds = chance / (1 - chance);
  return sumOfTerms(limit, trials * Math.log1p(-chance), (count) => (odds * (trials - count)) / (count + 1));
}

/** Σ of so many terms, from the logarithm of the first and the ratio of each to the one before: they may begin very small. */
function sumOfTerms(terms: number, lnFirst: number, ratioAfter: (count: number) => number): number {
  if (lnFirst > -700) {
    let sum = 0;
    for (let count = 0, term = Math.exp(lnFirst); count < terms && term > 1e-18 * sum; count++) {
      sum += term;
      term *= ratioAfter(count);
    }
    return Math.min(1, sum);
  }
  let sum = 0;
  let lnTerm = lnFirst;
  for (let count = 0; count < terms; count++) {
    if (lnTerm > -50) sum += Math.exp(lnTerm);
    lnTerm += Math.log(ratioAfter(count));
  }
  return Math.min(1, sum);
}
