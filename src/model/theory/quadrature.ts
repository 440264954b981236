/** Points and weights of a rule: the integral is about Σ weight · f(point). */
export interface Rule {
  readonly points: Float64Array;
  readonly weights: Float64Array;
}

const stepSize = 1 / 32;

/** Samples a substitution x(t) and its derivative at even steps of t. */
function ruleOf(
  from: number,
  to: number,
  pointAt: (t: number) => number,
  slopeAt: (t: number) => number,
): Rule {
  const count = Math.round((to - from) / stepSize) + 1;
  const points = new Float64Array(count);
  const weights = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const t = from + i * stepSize;
    points[i] = pointAt(t);
    weights[i] = slopeAt(t) * stepSize;
  }
  return { points, weights };
}

/** On 0…1, with points that crowd towards both ends, towards 0 down to 1e-50: a steep beginning is resolved. */
export const steepRule: Rule = ruleOf(
  -4.3,
  3.2,
  (t) => 1 / (1 + Math.exp(-Math.PI * Math.sinh(t))),
  (t) => (Math.PI * Math.cosh(t)) / (2 + 2 * Math.cosh(Math.PI * Math.sinh(t))),
);

/** 0…∞, from 1e-26 to 1e26. */
export const endlessRule: Rule = ruleOf(
  -4.3,
  4.3,
  (t) => Math.exp((Math.PI / 2) * Math.sinh(t)),
  (t) => (Math.PI / 2) * Math.cosh(t) * Math.exp((Math.PI / 2) * Math.sinh(t)),
);

function sum(rule: Rule, f: (x: number) => number, scale: number): number {
  let total = 0;
  for (let i = 0; i < rule.points.length; i++) total += rule.weights[i] * f(scale * rule.points[i]);
  return total * scale;
}

/**
 * ∫ f from 0 to `end`, to about ten digits, also where f is infinitely steep at 0. f is not asked at 0 itself.
 * @source Takahasi & Mori 1974, the double-exponential rule
 */
export function integrateFromZero(f: (x: number) => number, end: number): number {
  return sum(steepRule, f, end);
}

/**
 * ∫ f from 0 to ∞, to about ten digits, for an f that dies out.
 * @param scale about where f has fallen to a half; a factor of ten either way does no harm
 * @source Takahasi & Mori 1974, the double-exponential rule
 */
export function integrateToInfinity(f: (x: number) => number, scale: number): number {
  return sum(endlessRule, f, scale);
}

/**
 * Gauss–Legendre on 0…1, exact for polynomials up to the degree 2 · count − 1.
 * @source Press et al., Numerical Recipes, gauleg: Newton's method from a guess at each root
 */
function gaussLegendre(count: number): Rule {
  const points = new Float64Array(count);
  const weights = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    let x = Math.cos((Math.PI * (i + 0.75)) / (count + 0.5));
    let slope = 1;
    for (let round = 0; round < 8; round++) {
      let value = 1;
      let before = 0;
      for (let degree = 1; degree <= count; degree++)
        [value, before] = [((2 * degree - 1) * x * value - (degree - 1) * before) / degree, value];
      slope = (count * (x * value - before)) / (x * x - 1);
      x -= value / slope;
    }
    points[i] = (1 - x) / 2;
    weights[i] = 1 / ((1 - x * x) * slope * slope);
  }
  return { points, weights };
}

/** Three points: for a cell among many. */
export const gaussRule: Rule = gaussLegendre(3);

/** 24 points: for one smooth stretch, to about ten digits. */
export const fineGaussRule: Rule = gaussLegendre(24);
