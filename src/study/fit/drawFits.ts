import type { FitLuck } from "./fitLuck.ts";
import type { FitTarget } from "./fitTarget.ts";
import type { Point } from "./unknowns.ts";

/** A point with its log-density. */
export interface Fit {
  readonly point: Point;
  readonly logPosterior: number;
}

const chains = 5;

/**
 * Draws points as often as the numbers make them likely: chains that step along differences between two points of their
 * common past, which follow any ridge, and now and then jump the whole way from one hill to another.
 * @param starts points of high density; the past begins with points scattered around them
 * @param rounds steps of each chain; the first third is thrown away
 * @source differential evolution Markov chains with a past: ter Braak & Vrugt 2008
 */
export function* drawFits(
  { sought, logPosterior }: FitTarget,
  starts: readonly Fit[],
  scatter: Float64Array,
  rounds: number,
  luck: FitLuck,
): Generator<number, Fit[]> {
  const past: Point[] = [];
  for (let i = 0; i < 12 * sought.length; i++) {
    const point = starts[i % starts.length].point.slice();
    for (const place of sought) point[place] += scatter[place] * luck.normal();
    past.push(point);
  }
  const now = Array.from({ length: chains }, (_chain, i) => starts[i % starts.length]);
  const drawn: Fit[] = [];
  for (let round = 0; round < rounds; round++) {
    for (let chain = 0; chain < chains; chain++) {
      const { point, logPosterior: before } = now[chain];
      const isJump = luck.uniform() < 0.1;
      // Some unknowns at a time: a step in all at once is seldom taken.
      const moved = luck.uniform() < 0.5 ? sought : sought.filter(() => luck.uniform() < 0.4);
      if (moved.length === 0) continue;
      const one = past[luck.below(past.length)];
      const other = past[luck.below(past.length)];
      const length = isJump ? 1 : (2.38 / Math.sqrt(2 * moved.length)) * (0.5 + luck.uniform());
      const proposed = point.slice();
      for (const place of moved)
        proposed[place] += length * (one[place] - other[place]) + 1e-3 * scatter[place] * luck.normal();
      const value = logPosterior(proposed);
      if (Math.log(luck.uniform()) < value - before) now[chain] = { point: proposed, logPosterior: value };
    }
    if (round % 5 === 4) {
      for (const { point } of now) past.push(point);
      if (round > rounds / 3) drawn.push(...now);
      yield (round + 1) / rounds;
    }
  }
  return drawn;
}
