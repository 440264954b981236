import { millions } from "#language/laws/page.ts";
import { locale } from "#language/locale.ts";
import { extent, scaleLinear, scaleLog } from "d3";
import type { Axis, Plot, Point } from "../picture.ts";

/** The size of every picture, in its own units, and the room that its labels take. */
export const frame = { width: 300, height: 190, left: 50, top: 24, bottom: 34 } as const;

/** Where the plot ends to the right: names of series stand behind it. */
export function rightEnd({ found = [], theory = [] }: Plot): number {
  const longest = Math.max(0, ...[...found, ...theory].map(({ name = "" }) => name.length));
  return frame.width - 16 - (longest === 0 ? 0 : 5.2 * longest);
}

/** From what an axis measures to a place in the picture, with the values that are labelled. */
export interface PlotScale {
  (value: number): number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

function textOf(value: number, { as }: Axis): string {
  if (as === "share")
    return `${(100 * value).toLocaleString(locale, { maximumSignificantDigits: 3 })}\u00a0%`;
  return value >= 1_000_000
    ? millions((value / 1_000_000).toLocaleString(locale))
    : value.toLocaleString(locale);
}

function ticksOf(axis: Axis, values: readonly number[]): PlotScale["ticks"] {
  if (axis.names !== undefined) return axis.names.map((text, value) => ({ value, text }));
  return values.map((value) => ({ value, text: textOf(value, axis) }));
}

/** Powers of ten, four of them at most; where there are fewer than two, their doubles and fives too. */
function logTicks(from: number, to: number): number[] {
  const upTo = (steps: readonly number[]): number[] => {
    const all: number[] = [];
    for (let power = 10 ** Math.floor(Math.log10(from)); power <= to; power *= 10)
      all.push(...steps.map((step) => step * power));
    return all.filter((value) => value >= from * (1 - 1e-9) && value <= to * (1 + 1e-9));
  };
  const powers = upTo([1]);
  if (powers.length < 2) return upTo([1, 2, 5]);
  return powers.filter((_, i) => i % Math.ceil(powers.length / 4) === 0);
}

/** All points of a plot, those of theory too. */
function pointsOf({ bars = [], runs = [], found = [], theory = [], marks = [] }: Plot): readonly Point[] {
  return [...bars, ...marks, ...[...runs, ...found, ...theory].flatMap(({ points }) => points)];
}

function scaleOf(axis: Axis, values: readonly number[], range: [number, number], isNice: boolean): PlotScale {
  const isLog = axis.scale === "log";
  const [low = 0, high = 1] = extent(isLog ? values.filter((value) => value > 0) : values);
  const domain = [axis.from ?? low, axis.to ?? high] as const;
  if (isLog) {
    const scale = scaleLog(domain, range);
    return Object.assign((value: number) => scale(Math.max(value, domain[0])), {
      ticks: ticksOf(axis, logTicks(...domain)),
    });
  }
  const scale = scaleLinear(domain, range);
  if (isNice && axis.to === undefined) scale.nice(4);
  return Object.assign((value: number) => scale(value), {
    ticks: ticksOf(axis, scale.ticks(isNice ? 4 : 5)),
  });
}

/** The scales of both axes. */
export function plotScales(plot: Plot): { readonly x: PlotScale; readonly y: PlotScale } {
  const { height, left, top, bottom } = frame;
  const points = pointsOf(plot);
  // Bars and names stand around their value.
  const margin = plot.x.names !== undefined ? 0.5 : plot.bars === undefined ? 0 : (plot.barWidth ?? 1) / 2;
  const middles =
    plot.x.names?.map((_, i) => i) ?? [...(plot.bars ?? []), ...(plot.marks ?? [])].map(([x]) => x);
  const xs = [
    ...points.map(([x]) => x),
    ...middles.map((x) => x - margin),
    ...middles.map((x) => x + margin),
  ];
  const ys = points.map(([, y]) => y);
  return {
    x: scaleOf(plot.x, xs, [left, rightEnd(plot)], false),
    y: scaleOf(plot.y, ys, [height - bottom, top], true),
  };
}
