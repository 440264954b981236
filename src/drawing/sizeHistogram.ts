import { scaleLinear, tickStep } from "d3";

/** One bar: what lies from one value up to the next. */
export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  /** Which of the values, by their index, rising. */
  readonly rows: readonly number[];
}

/** How often values are how large. */
export interface SizeHistogram {
  readonly bins: readonly HistogramBin[];
  /** Values that a label stands at, rising. */
  readonly ticks: readonly number[];
  /** Where a value stands along the bars, 0…1. */
  placeOf(value: number): number;
}

/** What differs by less than this, as a share, is not spread over the whole picture. */
const leastSpread = 0.1;

/** Where the smallest and the largest differ more than this many times, the bars go in even ratios. */
const mostRatio = 60;

/** Bars between edges. */
function binsBetween(
  values: ArrayLike<number>,
  edges: readonly number[],
  binOf: (value: number) => number,
): HistogramBin[] {
  const rows: number[][] = edges.slice(1).map(() => []);
  for (let row = 0; row < values.length; row++)
    rows[Math.max(0, Math.min(rows.length - 1, binOf(values[row])))].push(row);
  return rows.map((each, index) => ({ from: edges[index], to: edges[index + 1], rows: each }));
}

/** In steps of a round part of a power of ten. */
function evenRatios(values: ArrayLike<number>, low: number, high: number, most: number): SizeHistogram {
  const decades = Math.ceil(Math.log10(high) + 1e-9) - Math.floor(Math.log10(low));
  const aDecade = Math.max(1, Math.min(6, Math.floor(most / decades)));
  const first = Math.floor(Math.log10(low) * aDecade + 1e-9);
  const count = Math.max(1, Math.floor(Math.log10(high) * aDecade + 1e-9) - first + 1);
  const edges = Array.from({ length: count + 1 }, (_, index) => 10 ** ((first + index) / aDecade));
  const along = (value: number): number => Math.log10(value) * aDecade - first;
  const tens = Array.from({ length: decades + 1 }, (_, index) => 10 ** (Math.floor(Math.log10(low)) + index));
  return {
    bins: binsBetween(values, edges, (value) => Math.floor(along(value) + 1e-9)),
    ticks: tens.filter((ten) => along(ten) > -1e-9 && along(ten) < count + 1e-9),
    placeOf: (value) => Math.max(0, Math.min(1, along(value) / count)),
  };
}

/**
 * A histogram of values from 0 on: about so many bars at most, with round edges, even or, where the values differ by orders of
 * magnitude, in even ratios. null where there are none.
 */
export function sizeHistogram(values: ArrayLike<number>, most: number): SizeHistogram | null {
  if (values.length === 0) return null;
  let [low, high] = [Infinity, -Infinity];
  for (let row = 0; row < values.length; row++) {
    low = Math.min(low, values[row]);
    high = Math.max(high, values[row]);
  }
  if (low > 0 && high > mostRatio * low) return evenRatios(values, low, high, most);
  const least = (leastSpread * (low + high)) / 2 || 1;
  const missing = Math.max(0, least - (high - low)) / 2;
  // Nobody is a half, and nothing is below nothing.
  const isWhole = Array.from(values).every(Number.isInteger);
  const start = Math.max(0, low - missing);
  const step = Math.max(isWhole ? 1 : 0, tickStep(start, high + missing, Math.max(1, most - 2)));
  const first = Math.floor(start / step + 1e-9);
  const count = Math.floor((high + missing) / step + 1e-9) - first + 1;
  const edges = Array.from({ length: count + 1 }, (_, index) => (first + index) * step);
  const along = (value: number): number => value / step - first;
  return {
    bins: binsBetween(values, edges, (value) => Math.floor(along(value) + 1e-9)),
    ticks: scaleLinear([edges[0], edges[count]], [0, 1])
      .ticks(4)
      .filter((tick) => !isWhole || Number.isInteger(tick)),
    placeOf: (value) => Math.max(0, Math.min(1, along(value) / count)),
  };
}
