/**
 * Σ values[at − lag] · weights[lag] over from ≤ lag < to, as far as both reach. Four sums at a time: the processor does not
 * have to wait for each addition.
 */
export function sumOfProducts(
  values: Float64Array,
  weights: Float64Array,
  at: number,
  from: number,
  to: number,
): number {
  const end = Math.min(to, at + 1, weights.length);
  let lag = Math.max(from, at + 1 - values.length);
  let sum0 = 0;
  let sum1 = 0;
  let sum2 = 0;
  let sum3 = 0;
  for (; lag + 3 < end; lag += 4) {
    sum0 += values[at - lag] * weights[lag];
    sum1 += values[at - lag - 1] * weights[lag + 1];
    sum2 += values[at - lag - 2] * weights[lag + 2];
    sum3 += values[at - lag - 3] * weights[lag + 3];
  }
  for (; lag < end; lag++) sum0 += values[at - lag] * weights[lag];
  return sum0 + sum1 + (sum2 + sum3);
}
