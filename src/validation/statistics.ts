/** The mean of some numbers. */
export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum / values.length;
}

/** The variance of some numbers around their mean, for a sample: divided by n − 1. */
export function variance(values: ArrayLike<number>): number {
  const centre = mean(values);
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i] - centre) ** 2;
  return sum / (values.length - 1);
}

/** The mean of each column of some rows of equal length. */
export function columnMeans(rows: readonly ArrayLike<number>[]): number[] {
  return Array.from(rows[0] ?? [], (_, i) => mean(rows.map((row) => row[i])));
}

/**
 * How far a mean may lie from what is expected: 4.5 standard errors, which chance exceeds once in 150,000 times, and
 * the stated bias.
 * @param sd standard deviation of one replicate
 */
export function allowance(sd: number, replicates: number, bias = 0): number {
  return (4.5 * sd) / Math.sqrt(replicates) + bias;
}

/** The standard deviation of a coin that shows heads with this chance. */
export const coinSd = (chance: number): number => Math.sqrt(chance * (1 - chance));

/** The number that a function maps to itself, by following it from a start. */
export function fixedPoint(f: (x: number) => number, start: number, steps = 10_000): number {
  let x = start;
  for (let i = 0; i < steps; i++) x = f(x);
  return x;
}

/** ln n! */
export function lnFactorial(n: number): number {
  let sum = 0;
  for (let i = 2; i <= n; i++) sum += Math.log(i);
  return sum;
}

/** P(n) of Poisson's law. */
export const poisson =
  (expected: number) =>
  (n: number): number =>
    Math.exp(n * Math.log(expected) - expected - lnFactorial(n));

/** P(n) of the geometric law from 0 on: (1 − b) bⁿ. */
export const geometric =
  (b: number) =>
  (n: number): number =>
    (1 - b) * b ** n;
