import * as text from "#language/furtherCharts.ts";
import { scaleLinear } from "d3";
import { haloText, widestText } from "./canvasText.ts";
import { drawChartAxes } from "./chartAxes.ts";
import { clearChart, fitDays, fitHeights } from "./chartFrame.ts";
import type { ChartFrame } from "./chartFrame.ts";
import type { ChartScene, DrawnChart } from "./chartScene.ts";
import { drawDayMark, drawUpright } from "./dayMark.ts";
import { drawEmptyPlot } from "./emptyPlot.ts";
import { drawHatch } from "./hatch.ts";
import { drawLedger, fitLedger } from "./ledger.ts";
import type { Ledger } from "./ledger.ts";
import { weekBars } from "./weekBars.ts";
import type { Judging, WeekBar, WeekMoment } from "./weekBars.ts";
import { weekDays } from "./weekRecruits.ts";
import type { WeekRecruits } from "./weekRecruits.ts";

/** All that the picture of K by week of joining depends on. */
export interface WeekScene extends ChartScene {
  readonly weeks: WeekRecruits;
  /** The moment at the playhead. */
  readonly moment: WeekMoment;
  readonly judging: Judging;
  /** K as it is set; ∞ where members never stop, null where nobody knows. */
  readonly K: number | null;
  readonly formatCoefficient: (K: number) => string;
  /** The same of a run that this one is seen beside: both are drawn to one scale. */
  readonly beside?: WeekScene;
}

/** A bar is at least so wide, CSS px; narrower weeks share one. */
const narrowest = 3;
/** K as set is drawn if it is no more than so many times what is reached. */
const nearEnough = 6;

interface WeekPlot {
  readonly frame: ChartFrame;
  /** The most that the scale has to hold. */
  readonly most: number;
  /** K as it is set has its line: it is finite, and near enough to what is reached. */
  readonly showsK: boolean;
  readonly ledger: Ledger;
  readonly bars: readonly WeekBar[];
}

const barsOf = (scene: WeekScene, together: number): readonly WeekBar[] =>
  weekBars(scene.weeks, scene.days, scene.moment, scene.judging, together);

/**
 * The most that the members of any week bring in the run, apart from weeks of a few, whose luck would press the others
 * flat, unless there are no others.
 */
function highestReached(bars: readonly WeekBar[], scene: WeekScene, together: number): number {
  const most = Math.max(0, ...bars.map((bar) => bar.perMemberAtEnd ?? 0));
  if (most > 0) return most;
  const atEnd = { ...scene, moment: { ...scene.moment, joined: scene.moment.everybody } };
  return Math.max(0, ...barsOf(atEnd, together).map((bar) => bar.perMember ?? 0));
}

function fitWeeks(context: CanvasRenderingContext2D, scene: WeekScene): WeekPlot {
  const heights = fitHeights(context, scene);
  const { top, bottom } = heights;
  const beside = scene.beside === undefined ? 0 : fitWeeks(context, scene.beside).most;
  const { K, days, width, formatCoefficient } = scene;
  const figures = K === null ? [] : [formatCoefficient(K)];
  const ledger = fitLedger(context, scene, heights, K === null ? [] : [text.setK], figures);
  const roughly = (weekDays / days) * (width - ledger.width - 30);
  const together = Math.max(1, Math.ceil(narrowest / roughly));
  const bars = barsOf(scene, together);
  const reached = highestReached(bars, scene, together);
  const showsK = K !== null && Number.isFinite(K) && (reached === 0 || K <= nearEnough * reached);
  const most = Math.max(reached, showsK ? K : 0, beside);
  const tickCount = Math.max(2, Math.round((bottom - top) / 48));
  const yOf = scaleLinear()
    .domain([0, 1.08 * (most > 0 ? most : 1)])
    .range([bottom, top])
    .clamp(true);
  const ticks = yOf.ticks(tickCount);
  const left = Math.ceil(widestText(context, ticks.map(formatCoefficient))) + 10;
  const right = Math.max(left + 1, width - ledger.width);
  return { frame: { ...heights, ...fitDays(days, left, right), yOf, ticks }, most, showsK, ledger, bars };
}

function traceBars(
  context: CanvasRenderingContext2D,
  frame: ChartFrame,
  bars: readonly WeekBar[],
  heightOf: (bar: WeekBar) => number | null,
): void {
  context.beginPath();
  for (const bar of bars) {
    const height = heightOf(bar);
    if (height === null || height === 0) continue;
    const [x, end] = [frame.xOf(bar.from), frame.xOf(bar.to)];
    const gap = end - x >= 4 ? 1 : 0;
    const y = frame.yOf(height);
    context.rect(x + gap / 2, y, end - x - gap, frame.bottom - y);
  }
}

function drawBars(context: CanvasRenderingContext2D, scene: WeekScene, { frame, bars }: WeekPlot): void {
  const { theme } = scene;
  traceBars(context, frame, bars, (bar) => bar.perMemberAtEnd);
  context.globalAlpha = 0.6;
  context.fillStyle = theme.hairline;
  context.fill();
  context.globalAlpha = 1;
  const judged = bars.filter((bar) => bar.isJudged);
  traceBars(context, frame, judged, (bar) => bar.perMember);
  context.fillStyle = theme.accent;
  context.fill();
  const young = bars.filter((bar) => !bar.isJudged);
  traceBars(context, frame, young, (bar) => bar.perMember);
  context.fillStyle = theme.ground;
  context.fill();
  context.save();
  context.clip();
  drawHatch(context, frame, theme.accent);
  context.restore();
}

/**
 * The bars whose values are said, the best first: the one under the pointer, the last and the highest that are judged,
 * the others that are; while none is, all.
 */
function worthSaying(bars: readonly WeekBar[], pointed: WeekBar | undefined): readonly WeekBar[] {
  const read = bars.filter((bar) => bar.perMember !== null);
  const judged = read.filter((bar) => bar.isJudged);
  const highest = judged.toSorted((a, b) => (b.perMember ?? 0) - (a.perMember ?? 0)).at(0);
  const first = [pointed, judged.at(-1), highest].filter((bar) => bar !== undefined);
  return [...new Set([...first, ...(judged.length > 0 ? judged : read)])];
}

/** Writes above bars what their members have brought, where there is room. */
function drawValues(
  context: CanvasRenderingContext2D,
  scene: WeekScene,
  { frame, bars }: WeekPlot,
  pointed: WeekBar | undefined,
): void {
  const { theme, formatCoefficient } = scene;
  const taken: { readonly left: number; readonly right: number }[] = [];
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  for (const bar of worthSaying(bars, pointed)) {
    if (bar.perMember === null) continue;
    const told = formatCoefficient(bar.perMember);
    const half = context.measureText(told).width / 2 + 2;
    const middle = (frame.xOf(bar.from) + frame.xOf(bar.to)) / 2;
    const x = Math.max(frame.left + half, Math.min(frame.right - half, middle));
    if (taken.some(({ left, right }) => x - half < right && left < x + half)) continue;
    taken.push({ left: x - half, right: x + half });
    haloText(context, told, x, frame.yOf(bar.perMember) - 4, theme.ink, theme.ground);
  }
}

/** Draws K as it is set, dashed, with its label at the edge. */
function drawSetK(
  context: CanvasRenderingContext2D,
  scene: WeekScene,
  { frame, ledger, showsK }: WeekPlot,
): void {
  const { K, theme, formatCoefficient } = scene;
  if (K === null) return;
  const y = frame.yOf(K);
  if (showsK) {
    context.save();
    context.setLineDash([5, 4]);
    context.lineWidth = 1.25;
    context.strokeStyle = theme.ink;
    context.beginPath();
    context.moveTo(frame.left, y);
    context.lineTo(frame.right, y);
    context.stroke();
    context.restore();
  }
  const mark = showsK ? "dashed" : "none";
  const entry = { figure: formatCoefficient(K), word: text.setK, mark, colour: theme.ink, y } as const;
  drawLedger(context, frame, ledger, [entry], theme);
}

function nameWeeks({ firstWeek, lastWeek, members }: WeekBar, scene: WeekScene): string {
  const count = scene.formatCount(members * scene.peopleEach);
  return firstWeek === lastWeek
    ? text.joinedInWeek(firstWeek, count)
    : text.joinedInWeeks(firstWeek, lastWeek, count);
}

/**
 * Draws for each week of joining how many recruits its members have brought by the playhead, each, against K as it is
 * set: full where members are old enough to be judged, hatched where they are not, and quietly what will come.
 */
export function drawWeekChart(context: CanvasRenderingContext2D, scene: WeekScene): DrawnChart {
  clearChart(context, scene);
  const { theme, cursorDay, moment } = scene;
  const plot = fitWeeks(context, scene);
  const { frame, bars } = plot;
  const pointed = cursorDay === null ? undefined : (bars.find(({ to }) => cursorDay < to) ?? bars.at(-1));
  drawChartAxes(context, scene, frame, scene.formatCoefficient);
  drawBars(context, scene, plot);
  drawSetK(context, scene, plot);
  drawUpright(context, frame, frame.xOf(scene.day), theme.quiet);
  if (moment.everybody === 0) drawEmptyPlot(context, scene, frame, text.nobodyHasJoined);
  if (cursorDay !== null && pointed !== undefined)
    drawDayMark(context, scene, frame, cursorDay, nameWeeks(pointed, scene));
  drawValues(context, scene, plot, pointed);
  return { dayAt: frame.dayAt, xOf: frame.xOf };
}
