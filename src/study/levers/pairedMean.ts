import type { SortedValues } from "../sortedValues.ts";
import type { PairedMean } from "../summaries.ts";

/** Five coins fall on the same side once in sixteen times, six once in thirty-two: fewer pairs that differ tell nothing. */
const fewestDiffering = 6;

/**
 * The mean of what pairs differ by, with its margin; null without any pair. It is reckoned from the least to the greatest, so
 * that its digits do not depend on the order in which they came.
 *
 * The margin is that of paired differences: Student's t × their standard deviation ÷ √pairs, 1.96 standard errors of many pairs
 * and 2.09 of twenty; ∞ where fewer than six pairs differ at all (the sign test's least at 5 %). Pairs that all differ by the
 * same have the margin 0. It takes the mean of the pairs for normally distributed; where a few pairs in a hundred make all of
 * the difference it is too small (MODEL.md says by how much).
 * @source Student 1908; six: Dixon & Mood 1946
 */
export function pairedMean(differences: SortedValues): PairedMean | null {
  const values = differences.sorted();
  const pairs = values.length;
  if (pairs === 0) return null;
  const mean = sum(values, (value) => value) / pairs;
  const differing = values.reduce((count, value) => (value === 0 ? count : count + 1), 0);
  if (differing < fewestDiffering) return { mean, margin: Infinity, differing };
  const variance = sum(values, (value) => (value - mean) * (value - mean)) / (pairs - 1);
  return { mean, margin: studentFactor(pairs - 1) * Math.sqrt(variance / pairs), differing };
}

function sum(values: Float64Array, termOf: (value: number) => number): number {
  let total = 0;
  for (const value of values) total += termOf(value);
  return total;
}

/**
 * Within so many standard errors a mean lies nineteen times in twenty, if these are estimated with so many degrees of freedom,
 * 5 at least (there it is 0.1 % too small).
 * @source Abramowitz & Stegun 1964, 26.7.5, at 97.5 %: z is 1.959964
 */
export function studentFactor(freedom: number): number {
  return 1.959964 + (2.372271 + (2.822499 + 2.55585 / freedom) / freedom) / freedom;
}
