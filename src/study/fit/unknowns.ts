/**
 * What a fit looks for, each on a scale from −∞ to ∞:
 * - rate: ln of the invitations of a new promoter that are accepted in an empty market, a day (steady) or in all (burst);
 * - market: ln(population ÷ joined by the last number − 1);
 * - churn, activation: ln(share ÷ (1 − share)); churnShape, halfLife, cycle, organic (a day): ln;
 * - start: ln of what those who had joined before the numbers begin still bring, beside as many new ones; where the numbers
 *   do not say how many those are, ln of as many new ones as would bring the same;
 * - dispersion, activeDispersion: ln(variance ÷ that of pure chance − 1), of joins and of who is active;
 * - stages: ln of how many equal stages the cycle has: one is an exponential time, the more the nearer to a fixed one;
 * - unlikeness: ln of the relative variance of how much members invite, beside leaving and never inviting;
 * - drift: ln of the relative amount by which inviting wanders about what is expected, beside the chance of single members.
 */
export const unknownNames = [
  "rate",
  "market",
  "churn",
  "organic",
  "halfLife",
  "cycle",
  "stages",
  "start",
  "dispersion",
  "drift",
  "unlikeness",
  "churnShape",
  "activation",
  "activeDispersion",
] as const;

/** The name of an unknown. */
export type UnknownName = (typeof unknownNames)[number];

/** A value for each unknown, in the order of `unknownNames`. */
export type Point = Float64Array;

/** Place of each unknown in a point. */
export const at = Object.fromEntries(unknownNames.map((name, i) => [name, i])) as {
  readonly [Name in UnknownName]: number;
};

/** The share that belongs to a value on the scale of `logit`. */
export const shareOf = (value: number): number => 1 / (1 + Math.exp(-value));

/** A market this many times as large as what has joined is called unlimited; the largest looked at is ten times that. */
export const unlimitedFrom = 1_000;

/** The most stages of a cycle; a fixed one counts as one of so many. */
export const mostStages = 8;
