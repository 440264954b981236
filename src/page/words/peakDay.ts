import { max, range, sum } from "d3";
import type { Census } from "../../model/run.ts";

/** When a run was fastest, or that no moment stands out. */
export type Peak =
  | { readonly kind: "tooFew" }
  | { readonly kind: "even"; readonly joinsPerDay: number }
  | { readonly kind: "rising" }
  | { readonly kind: "day"; readonly day: number; readonly joinsPerDay: number };

/** Fewer joins than this have no curve. */
const fewestJoins = 20;

/**
 * The week (in runs under a month: the three days) with the most joins, told from mere luck: a peak must exceed the
 * mean by a third and by four standard deviations of a Poisson count.
 * @returns Its middle day and joins a day there, in simulated members; "rising" if it lies at the end of the run.
 */
export function peakDay(census: Census): Peak {
  const last = census.lastRowIsPartial ? census.rows - 2 : census.rows - 1;
  const total = sum(census.joins.subarray(1, last + 1));
  if (total < fewestJoins) return { kind: "tooFew" };
  const reach = Math.min(last >= 30 ? 3 : 1, Math.floor((last - 1) / 2));
  const width = 2 * reach + 1;
  const middles = range(1 + reach, last - reach + 1);
  const around = middles.map((day) => sum(census.joins.subarray(day - reach, day + reach + 1)));
  const most = max(around) ?? 0;
  const mean = (total * width) / last;
  const day = middles[around.indexOf(most)];
  if (most < mean * 1.33 || most < mean + 4 * Math.sqrt(mean))
    return { kind: "even", joinsPerDay: total / last };
  if (day >= last - 2 * reach) return { kind: "rising" };
  return { kind: "day", day, joinsPerDay: most / width };
}
