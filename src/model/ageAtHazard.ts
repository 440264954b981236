import type { Parameters } from "../parameters/parameterTable.ts";
import { ln, power } from "./logarithm.ts";

/**
 * The age in days at which the cumulated hazard of leaving reaches `hazard`: the inverse of
 * H(a) = −ln(1 − churnPerMonth) · (a/30)^churnShape, for 0 < churnPerMonth < 1.
 */
export function ageAtHazard(acting: Parameters): (hazard: number) => number {
  const { churnPerMonth, churnShape } = acting;
  const inMonth = -ln(1 - churnPerMonth);
  if (inMonth === 0) return () => Infinity;
  if (churnShape === 1) return (hazard) => (30 * hazard) / inMonth;
  return (hazard) => 30 * power(hazard / inMonth, 1 / churnShape);
}
