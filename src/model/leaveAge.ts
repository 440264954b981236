import { exponential } from "./exponential.ts";
import { ln, power } from "./logarithm.ts";
import type { Parameters } from "../parameters/parameterTable.ts";

/**
 * The age in days at which a member leaves, from one random word: the inverse of
 * S(a) = (1 − churnPerMonth)^((a/30)^churnShape), a Weibull law. Infinity without churn, 0 if everybody leaves at once.
 */
export function leaveAge(parameters: Parameters): (word: number) => number {
  const { churnPerMonth, churnShape } = parameters;
  // Below this the logarithm of the share that stays is 0.
  if (churnPerMonth < 1e-12) return () => Infinity;
  if (churnPerMonth === 1) return () => 0;
  const lnStaying = ln(1 - churnPerMonth);
  if (churnShape === 1) return (word) => (-30 * exponential(word)) / lnStaying;
  return (word) => 30 * power(-exponential(word) / lnStaying, 1 / churnShape);
}
