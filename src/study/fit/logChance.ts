/**
 * ln Γ(x) for x > 0, to ten digits.
 * @source Stirling's series, after x is raised above 7 by Γ(x + 1) = x Γ(x)
 */
export function lnGamma(x: number): number {
  let product = 1;
  let raised = x;
  while (raised < 7) product *= raised++;
  const inverse = 1 / raised;
  const square = inverse * inverse;
  const series = inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680)));
  return (raised - 0.5) * Math.log(raised) - raised + 0.9189385332046727 + series - Math.log(product);
}

/**
 * Log-chance of a count whose variance is no less than its mean: negative binomial, or Poisson where both are equal.
 * @param count need not be whole
 * @param mean above 0
 */
export function logChanceOfCount(count: number, mean: number, variance: number): number {
  const excess = variance - mean;
  if (excess < 1e-6 * mean) return count * Math.log(mean) - mean - lnGamma(count + 1);
  const size = (mean * mean) / excess;
  return (
    lnGamma(count + size) -
    lnGamma(size) -
    lnGamma(count + 1) -
    size * Math.log1p(mean / size) +
    (count === 0 ? 0 : count * Math.log(mean / (size + mean)))
  );
}

/** Log-density of the normal law, without its constant. */
export function logDensity(value: number, mean: number, variance: number): number {
  return -0.5 * (Math.log(variance) + ((value - mean) * (value - mean)) / variance);
}
