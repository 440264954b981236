import { scaleLinear, tickStep } from "d3";

/** One bar. */
export interface HistogramBin {
  /** From where to where its values lie; of whole numbers both are the outermost that can be in it. */
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
  /** Where a value stands along the bars, 0…1; where each bar is one whole number, in its middle. */
  placeOf(value: number): number;
}

/** What is to be shown, and of which kind. */
interface Sizes {
  readonly values: ArrayLike<number>;
  readonly low: number;
  readonly high: number;
  /** About so many bars at most. */
  readonly most: number;
  /** No value can be higher. */
  readonly highest: number;
  /** Nobody is a half. */
  readonly isWhole: boolean;
}

/** What differs by less than this, as a share, is not spread over the whole picture; nor are a few people. */
const leastSpread = 0.1;
const leastPeople = 4;

/** Where the smallest and the largest differ more than this many times, the bars go in even ratios. */
const mostRatio = 60;

/** How bars are told apart: each goes from one edge to before the next, the last one up to the highest value. */
interface Scale {
  readonly edges: readonly number[];
  /** How many bars lie before a value. */
  readonly along: (value: number) => number;
  /** Each bar is one number, which stands in its middle. */
  readonly isOneEach: boolean;
  readonly ticks: (from: number, to: number) => readonly number[];
}

/** The first whole number from an edge on. */
const firstWhole = (edge: number): number => Math.max(0, Math.ceil(edge - 1e-9));

function histogramOn({ values, highest, isWhole }: Sizes, scale: Scale): SizeHistogram {
  const { edges, along, isOneEach, ticks } = scale;
  const count = edges.length - 1;
  const rows: number[][] = Array.from({ length: count }, () => []);
  for (let row = 0; row < values.length; row++) {
    const bin = Math.floor(along(values[row]) + 1e-9);
    rows[Math.max(0, Math.min(count - 1, bin))].push(row);
  }
  const endOf = (bin: number): number => {
    const edge = edges[bin + 1];
    if (bin === count - 1 && edge >= highest * (1 - 1e-9)) return highest;
    return isWhole ? firstWhole(edge) - 1 : edge;
  };
  const bins = rows.map((each, bin) => ({
    from: isWhole ? firstWhole(edges[bin]) : edges[bin],
    to: endOf(bin),
    rows: each,
  }));
  const shift = isOneEach ? 0.5 : 0;
  return {
    bins,
    ticks: ticks(bins[0].from, isOneEach ? bins[count - 1].to : Math.min(edges[count], highest)),
    placeOf: (value) => Math.max(0, Math.min(1, (along(value) + shift) / count)),
  };
}

/** So many bars from one to another; what lies on the last edge, and can be no higher, is in the bar before. */
const barsTo = (along: number, isHighest: boolean): number =>
  Math.max(
    1,
    isHighest && Math.abs(along - Math.round(along)) < 1e-9
      ? Math.round(along)
      : Math.floor(along + 1e-9) + 1,
  );

/** In steps of a round part of a power of ten. */
function evenRatios(sizes: Sizes): SizeHistogram {
  const { low, high, most, highest } = sizes;
  const decades = Math.ceil(Math.log10(high) + 1e-9) - Math.floor(Math.log10(low));
  const aDecade = Math.max(1, Math.min(6, Math.floor(most / decades)));
  const first = Math.floor(Math.log10(low) * aDecade + 1e-9);
  const along = (value: number): number => Math.log10(value) * aDecade - first;
  const count = barsTo(along(high), high >= highest);
  const edges = Array.from({ length: count + 1 }, (_, index) => 10 ** ((first + index) / aDecade));
  const tens = Array.from({ length: decades + 1 }, (_, index) => 10 ** (Math.floor(Math.log10(low)) + index));
  return histogramOn(sizes, {
    edges,
    along,
    isOneEach: false,
    ticks: (_, to) => tens.filter((ten) => along(ten) > -1e-9 && ten <= to * (1 + 1e-9)),
  });
}

/** In round steps. */
function evenSteps(sizes: Sizes): SizeHistogram {
  const { low, high, most, highest, isWhole } = sizes;
  const least = Math.max((leastSpread * (low + high)) / 2, isWhole ? leastPeople : 0) || 1;
  const missing = Math.max(0, least - (high - low)) / 2;
  const end = Math.min(high + missing, highest);
  // What has no room above goes below; nothing is below nothing.
  const start = Math.max(0, end - (high - low) - 2 * missing);
  const step = Math.max(isWhole ? 1 : 0, tickStep(start, end, Math.max(1, most - 2)));
  const isOneEach = isWhole && step === 1;
  const first = Math.floor(start / step + 1e-9);
  const along = (value: number): number => value / step - first;
  const count = barsTo(along(end), !isOneEach && end >= highest);
  return histogramOn(sizes, {
    edges: Array.from({ length: count + 1 }, (_, index) => (first + index) * step),
    along,
    isOneEach,
    ticks: (from, to) =>
      scaleLinear([from, to], [0, 1])
        .ticks(4)
        .filter((tick) => !isWhole || Number.isInteger(tick)),
  });
}

/**
 * A histogram of values from 0 on: about so many bars at most, with round edges, even or, where the values differ by orders of
 * magnitude, in even ratios. null where there are none.
 * @param highest no value can be higher, and no bar goes further
 */
export function sizeHistogram(
  values: ArrayLike<number>,
  most: number,
  highest = Infinity,
): SizeHistogram | null {
  if (values.length === 0) return null;
  const all = Array.from(values);
  const low = all.reduce((least, value) => Math.min(least, value));
  const high = all.reduce((top, value) => Math.max(top, value));
  const sizes = { values, low, high, most, highest, isWhole: all.every(Number.isInteger) };
  return low > 0 && high > mostRatio * low ? evenRatios(sizes) : evenSteps(sizes);
}
