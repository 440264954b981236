import type { PairedMean } from "../study/summaries.ts";
import type { RankedLever } from "./leverOrder.ts";

/** A lever as a bar: where things stand along the width that all bars have in common, 0…1. */
export interface LeverBar {
  readonly ranked: RankedLever;
  /** From zero to the mean, left to right; null where nothing is known. */
  readonly bar: readonly [number, number] | null;
  /** From the least to the most that the mean may be, but for chance; null where nobody can say. */
  readonly margin: readonly [number, number] | null;
}

/** Bars with what they have in common. */
export interface LeverBars {
  readonly bars: readonly LeverBar[];
  /** Where "no difference" stands. */
  readonly zero: number;
}

/** The bars of levers in their order, along one width from the least to the most that any of them may do. */
export function leverBars(order: readonly RankedLever[]): LeverBars {
  const ends = order.flatMap(({ effect }) =>
    effect === null ? [] : [effect.mean, ...(reachOf(effect) ?? [])],
  );
  const low = Math.min(0, ...ends);
  const width = Math.max(0, ...ends) - low || 1;
  const along = (value: number): number => (value - low) / width;
  const bars = order.map((ranked): LeverBar => {
    const { effect } = ranked;
    if (effect === null) return { ranked, bar: null, margin: null };
    const { mean } = effect;
    const reach = reachOf(effect);
    return {
      ranked,
      bar: [along(Math.min(0, mean)), along(Math.max(0, mean))],
      margin: reach && [along(reach[0]), along(reach[1])],
    };
  });
  return { bars, zero: along(0) };
}

const reachOf = ({ mean, margin }: PairedMean): readonly [number, number] | null =>
  margin === Infinity ? null : [mean - margin, mean + margin];
