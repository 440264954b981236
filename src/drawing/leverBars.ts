import type { LeversSummary, Lever, Quantiles } from "../study/summaries.ts";

/** What is told of a lever: days earlier at the target, or members more at the end. */
export type LeverMeasure = "days" | "members";

/** The spread of a lever by a measure; null: no pair of runs tells it. */
export const spreadOf = (lever: Lever, measure: LeverMeasure): Quantiles | null =>
  measure === "days" ? lever.daysEarlier : lever.moreMembers;

/** A lever as a bar: where things stand along the width that all bars have in common, 0…1. */
export interface LeverBar {
  readonly lever: Lever;
  /** From zero to the middle, left to right, and the whisker from 5 to 95 %; null where nothing is known. */
  readonly bar: readonly [number, number] | null;
  readonly whisker: readonly [number, number] | null;
}

/** Bars with what they have in common. */
export interface LeverBars {
  readonly bars: readonly LeverBar[];
  /** Where "no difference" stands. */
  readonly zero: number;
}

/** The best first. What alone reaches the target comes before all that others do in days. */
function rankOf(lever: Lever, measure: LeverMeasure): number {
  const spread = spreadOf(lever, measure);
  if (spread !== null) return spread[2];
  return lever.onlyBetter > lever.onlyAsItIs ? Number.MAX_SAFE_INTEGER / 2 + lever.onlyBetter : -Infinity;
}

/** Levers from the best to the worst. */
export const rankedLevers = ({ levers }: LeversSummary, measure: LeverMeasure): readonly Lever[] =>
  levers.toSorted((a, b) => {
    const [first, second] = [rankOf(a, measure), rankOf(b, measure)];
    return first === second ? b.onlyBetter - a.onlyBetter : second - first;
  });

/** The bars of levers, the best first, along one width from the least to the most that any of them does. */
export function leverBars(summary: LeversSummary, measure: LeverMeasure): LeverBars {
  const ranked = rankedLevers(summary, measure);
  const spreads = ranked.flatMap((lever) => spreadOf(lever, measure) ?? []);
  const low = Math.min(0, ...spreads);
  const width = Math.max(0, ...spreads) - low || 1;
  const along = (value: number): number => (value - low) / width;
  const bars = ranked.map((lever): LeverBar => {
    const spread = spreadOf(lever, measure);
    if (spread === null) return { lever, bar: null, whisker: null };
    const [from, to] = [along(Math.min(0, spread[2])), along(Math.max(0, spread[2]))];
    return { lever, bar: [from, to], whisker: [along(spread[0]), along(spread[4])] };
  });
  return { bars, zero: along(0) };
}

/**
 * Where the median of what `pairs` pairs stand for lies, nineteen times in twenty: ± 1.57 × the middle half ÷ √pairs
 * (McGill, Tukey and Larsen 1978, the notches of box plots).
 */
export function notchOf([, low, middle, high]: Quantiles, pairs: number): readonly [number, number] {
  const half = (1.57 * (high - low)) / Math.sqrt(Math.max(1, pairs));
  return [middle - half, middle + half];
}
