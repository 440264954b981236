import * as text from "#language/chart.ts";
import { scaleLinear } from "d3";
import { widestText } from "./canvasText.ts";
import { fitDays, fitHeights } from "./chartFrame.ts";
import type { ChartFrame } from "./chartFrame.ts";
import type { CurveScene } from "./curveScene.ts";
import { curveSeries } from "./curveSeries.ts";
import type { CurveSeries } from "./curveSeries.ts";

/** Where a curve is drawn. A logarithmic scale begins at the power of ten below the least that occurs, and shows 0 there. */
export interface CurveFrame extends ChartFrame {
  /** The population, where it is near enough to be shown. */
  readonly everybody: number | null;
}

const highest = (values: ArrayLike<number>): number => {
  let most = 0;
  for (let row = 0; row < values.length; row++) if (values[row] > most) most = values[row];
  return most;
};

/** The power of ten at or below the least number of people that ever is or joins; at least 1. */
function powerOfTenBelow(series: readonly CurveSeries[]): number {
  let least = Infinity;
  for (const { kind, values } of series) {
    if (kind !== "expected") for (const value of values) if (value > 0 && value < least) least = value;
  }
  return least === Infinity ? 1 : 10 ** Math.max(0, Math.floor(Math.log10(least) + 1e-9));
}

/** What is far above all that happens would press the curve flat. */
const nearEnough = { linear: 4, logarithmic: 1000 };

/** The highest value that has to be seen, and the population if that is to be. */
function findOwnTop(
  scene: CurveScene,
  series: readonly CurveSeries[],
): { readonly top: number; readonly everybody: number | null } {
  const isAdoption = scene.show === "adoption";
  const happened = Math.max(
    ...series.filter((each) => each.kind !== "expected").map((each) => highest(each.values)),
    ...(isAdoption ? scene.published.map((point) => point.people) : []),
    scene.overlay?.top[scene.show] ?? 0,
  );
  // Theory may grow without end where the run meets a limit: it may leave the frame.
  const expected = Math.max(
    0,
    ...series.filter((each) => each.kind === "expected").map((each) => highest(each.values)),
  );
  const seen = Math.max(happened, Math.min(expected, 1.4 * happened), 1);
  const all = isAdoption && scene.everybody !== null ? scene.everybody * scene.peopleEach : null;
  const factor = scene.logarithmic ? nearEnough.logarithmic : nearEnough.linear;
  const everybody = all !== null && all <= factor * seen ? all : null;
  return { top: Math.max(seen, everybody ?? 0), everybody };
}

/** What a scale holds: up to `top`, and, if it is logarithmic, from `lowest`. */
interface Span {
  readonly top: number;
  readonly lowest: number;
  readonly everybody: number | null;
}

/** What the scale of a scene holds: no less than that of a run beside it. */
function findSpan(scene: CurveScene, series: readonly CurveSeries[]): Span {
  const own = { ...findOwnTop(scene, series), lowest: powerOfTenBelow(series) };
  if (scene.beside === undefined) return own;
  const other = findSpan(scene.beside, curveSeries(scene.beside));
  const top = Math.max(own.top, other.top);
  const all = scene.everybody === null ? Infinity : scene.everybody * scene.peopleEach;
  return {
    top,
    lowest: Math.min(own.lowest, other.lowest),
    everybody: scene.show === "adoption" && all <= top ? all : null,
  };
}

/** The powers of ten from one to at most another number, thinned to at most `most`. */
export function powersOfTen(lowest: number, top: number, most: number): readonly number[] {
  // A whisker more, as the logarithm of 1,000 is 2.9999999999999996.
  const count = Math.floor(Math.log10(top / lowest) + 1e-9) + 1;
  const step = Math.max(1, Math.ceil(count / Math.max(1, most)));
  return Array.from({ length: Math.ceil(count / step) }, (_, tick) => lowest * 10 ** (tick * step));
}

/** Fits a curve's plot into its scene, with room for the labels that it has; sets the context's font. */
export function fitCurve(
  context: CanvasRenderingContext2D,
  scene: CurveScene,
  series: readonly CurveSeries[],
): CurveFrame {
  const heights = fitHeights(context, scene);
  const { top, bottom } = heights;
  const { top: most, lowest, everybody } = findSpan(scene, series);
  const tickCount = Math.max(2, Math.round((bottom - top) / 48));
  const linear = scaleLinear()
    .domain([0, most])
    .nice(everybody === most || scene.beside !== undefined ? 2 * tickCount : tickCount)
    .range([bottom, top]);
  const highestSeen = Math.max(10 * lowest, 1.15 * most);
  const logarithmic = scaleLinear()
    .domain([Math.log10(lowest), Math.log10(highestSeen)])
    .range([bottom, top]);
  const ticks = scene.logarithmic
    ? powersOfTen(lowest, highestSeen, tickCount + 1)
    : linear.ticks(tickCount).filter(Number.isInteger);
  const labels = series.filter((each) => each.isLabelled).map((each) => each.label);
  // Beside another its plot is as wide as that one's, whoever has a line for everybody.
  if (everybody !== null || scene.beside !== undefined) labels.push(text.everybody);
  const left = Math.ceil(widestText(context, ticks.map(scene.formatCount))) + 10;
  const right = Math.max(left + 1, Math.floor(scene.width - widestText(context, labels) - 10));
  return {
    ...heights,
    ...fitDays(scene.days, left, right),
    yOf: scene.logarithmic ? (people) => logarithmic(Math.log10(Math.max(lowest, people))) : linear,
    ticks,
    everybody,
  };
}
