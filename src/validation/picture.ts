/** A place in a picture: how far to the right, how far up, in the units of the axes. */
export type Point = readonly [x: number, y: number];

/** What an axis measures. */
export interface Axis {
  readonly label: string;
  /** "log": equal steps multiply. */
  readonly scale?: "linear" | "log";
  /** Where the axis begins and ends; told by what is drawn if they are absent. */
  readonly from?: number;
  readonly to?: number;
  /** How its numbers are said: 0.5 as "0.5" or as "50 %". */
  readonly as?: "number" | "share";
  /** Names in the place of the numbers 0, 1, 2 …; a line break begins a second line. */
  readonly names?: readonly string[];
}

/** A line or a row of points, with a name where there are several. */
export interface Series {
  readonly name?: string;
  readonly points: readonly Point[];
}

/** Theory beside simulation in one frame. */
export interface Plot {
  readonly kind: "plot";
  readonly x: Axis;
  readonly y: Axis;
  /** Simulated: columns as wide as `barWidth`, each around its x. */
  readonly bars?: readonly Point[];
  readonly barWidth?: number;
  /** Simulated: single runs, as faint lines. */
  readonly runs?: readonly Series[];
  /** Simulated: points. */
  readonly found?: readonly Series[];
  /** Expected: dashed lines. */
  readonly theory?: readonly Series[];
  /** Expected: short marks, for what has no value in between. */
  readonly marks?: readonly Point[];
}

/** Words or digits beside those that they must equal. */
export interface Comparison {
  readonly kind: "comparison";
  readonly rows: readonly { readonly name: string; readonly expected: string; readonly observed: string }[];
}

/** A small picture of a law, as plain data. */
export type Picture = Plot | Comparison;

/** The points of a function at x = from, from + step, … to. */
export function curve(from: number, to: number, step: number, y: (x: number) => number): Point[] {
  const count = Math.floor((to - from) / step + 1e-9);
  return Array.from({ length: count + 1 }, (_, i) => {
    const x = from + i * step;
    return [x, y(x)] as const;
  });
}

/** The points (0, y0), (1, y1) … of a column, every `step`-th of them. */
export function column(values: ArrayLike<number>, step = 1): Point[] {
  return curve(0, values.length - 1, step, (x) => values[x]);
}

/** The share of all values that each whole number from `from` to `to` has. */
export function sharesOf(values: readonly number[], from: number, to: number): Point[] {
  const counts = new Float64Array(to - from + 1);
  for (const value of values) if (value >= from && value <= to) counts[value - from]++;
  return Array.from(counts, (count, i) => [from + i, count / values.length] as const);
}

/** The share of all values in each of so many equal bins between two numbers, at the middle of the bin. */
export function histogram(values: readonly number[], from: number, to: number, bins: number): Point[] {
  const width = (to - from) / bins;
  const counts = new Float64Array(bins);
  for (const value of values) {
    const bin = Math.floor((value - from) / width);
    if (bin >= 0 && bin < bins) counts[bin]++;
  }
  return Array.from(counts, (count, i) => [from + (i + 0.5) * width, count / values.length] as const);
}
