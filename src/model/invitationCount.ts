import { ln } from "./logarithm.ts";
import type { Parameters } from "../parameters/parameterTable.ts";

/** Draws the number of invitations of one member from two random words. */
export type InvitationCount = (word0: number, word1: number) => number;

const twoTo32 = 4_294_967_296;

/** A uniform number in (0, 1) of 53 bits from two words. */
function uniform53(word0: number, word1: number): number {
  return ((word0 >>> 0) + ((word1 >>> 11) + 0.5) / 2_097_152) / twoTo32;
}

/**
 * The law of burst's number of invitations: `fixed` is the whole part plus a coin for the fraction, `poisson` and
 * `geometric` have their support from 0 and the mean invitesPerMember (geometric: P(k) = q(1 − q)^k, q = 1/(1 + mean)).
 * Each is the inverse of its distribution function, so that a larger mean never takes an invitation away.
 */
export function invitationCount(parameters: Parameters): InvitationCount {
  const mean = parameters.invitesPerMember;
  switch (parameters.inviteSpread) {
    case "fixed":
      return fixedCount(mean);
    case "geometric":
      return geometricCount(mean);
    case "poisson":
      return poissonCount(mean);
  }
}

function fixedCount(mean: number): InvitationCount {
  const whole = Math.floor(mean);
  const fraction = mean - whole;
  return (word0) => ((word0 >>> 0) / twoTo32 < fraction ? whole + 1 : whole);
}

function geometricCount(mean: number): InvitationCount {
  if (mean === 0) return () => 0;
  const lnNotStopping = ln(mean / (1 + mean));
  return (word0, word1) => Math.floor(ln(1 - uniform53(word0, word1)) / lnNotStopping);
}

/** By a table of the distribution function, built outwards from its mode, where nothing can underflow. */
function poissonCount(mean: number): InvitationCount {
  if (mean === 0) return () => 0;
  const { first, cumulative } = poissonTable(mean);
  const last = cumulative.length - 1;
  return (word0, word1) => {
    const u = uniform53(word0, word1);
    let low = 0;
    let high = last;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (u < cumulative[middle]) high = middle;
      else low = middle + 1;
    }
    return first + low;
  };
}

const negligible = 1e-20;

function poissonTable(mean: number): { first: number; cumulative: Float64Array } {
  const mode = Math.floor(mean);
  const below: number[] = [];
  for (let k = mode, weight = 1; k > 0 && weight > negligible; k--) below.push((weight *= k / mean));
  const above: number[] = [];
  for (let k = mode + 1, weight = mean / k; weight > negligible; k++, weight *= mean / k) above.push(weight);
  const weights = [...below.toReversed(), 1, ...above];
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const cumulative = new Float64Array(weights.length);
  let sum = 0;
  weights.forEach((weight, at) => (cumulative[at] = sum += weight / total));
  return { first: mode - below.length, cumulative };
}
