/** ln Γ(x) for x > 0 by Lanczos' series (Numerical Recipes, 3rd ed., 6.1). */
function lnGamma(x: number): number {
  const coefficients = [
    76.180091729471, -86.505320329417, 24.01409824083091, -1.231739572450155, 0.1208650973866179e-2,
    -0.5395239384953e-5,
  ];
  const t = x + 5.5 - (x + 0.5) * Math.log(x + 5.5);
  const sum = coefficients.reduce((total, c, i) => total + c / (x + 1 + i), 1.000000000190015);
  return -t + Math.log((Math.sqrt(2 * Math.PI) * sum) / x);
}

/** The upper incomplete gamma function Q(a, x), by series below a + 1 and continued fraction above. */
function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  const front = Math.exp(-x + a * Math.log(x) - lnGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let n = 1; n < 10_000 && term > sum * 1e-15; n++) sum += term *= x / (a + n);
    return 1 - sum * front;
  }
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let h = d;
  for (let i = 1; i < 10_000; i++) {
    const an = -i * (i - a);
    b += 2;
    d = 1 / (an * d + b);
    c = b + an / c;
    const change = d * c;
    h *= change;
    if (Math.abs(change - 1) < 1e-15) break;
  }
  return front * h;
}

/**
 * p-value of the chi-square test that values follow a law; neighbouring values are pooled until each pool expects at
 * least 5.
 * @param counts how often each value 0, 1, 2 … came
 */
export function chiSquareP(counts: ArrayLike<number>, chance: (value: number) => number): number {
  let n = 0;
  for (let value = 0; value < counts.length; value++) n += counts[value];
  let statistic = 0;
  let pools = 0;
  let left = n;
  let leftExpected = n;
  let observed = 0;
  let expected = 0;
  for (let value = 0; leftExpected - expected > 5; value++) {
    observed += counts[value] ?? 0;
    expected += n * chance(value);
    if (expected < 5) continue;
    statistic += (observed - expected) ** 2 / expected;
    pools++;
    left -= observed;
    leftExpected -= expected;
    observed = 0;
    expected = 0;
  }
  // A law that ends leaves nothing over, and one degree of freedom less.
  if (leftExpected < 1e-9 * n) return left === 0 ? upperGamma((pools - 1) / 2, statistic / 2) : 0;
  statistic += (left - leftExpected) ** 2 / leftExpected;
  return upperGamma(pools / 2, statistic / 2);
}

/** How often each value 0, 1, 2 … comes. */
export function countsOf(values: readonly number[]): Float64Array {
  const counts = new Float64Array(values.reduce((most, value) => Math.max(most, value), 0) + 1);
  for (const value of values) counts[value]++;
  return counts;
}

/** p-value of the Kolmogorov–Smirnov test that numbers follow a distribution function. */
export function kolmogorovSmirnovP(values: readonly number[], cumulative: (x: number) => number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const n = sorted.length;
  const gap = sorted.reduce((largest, x, i) => {
    const f = cumulative(x);
    return Math.max(largest, f - i / n, (i + 1) / n - f);
  }, 0);
  const z = gap * (Math.sqrt(n) + 0.12 + 0.11 / Math.sqrt(n));
  // The series below needs ever more terms as z comes near 0, where p is 1 in five digits.
  if (z < 0.3) return 1;
  let p = 0;
  for (let k = 1; k < 101; k++) p += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * k * k * z * z);
  return Math.min(1, p);
}
