import { scaleLinear } from "d3";
import type { FormulaName } from "../study/formulaCheck.ts";
import { widestText } from "./canvasText.ts";
import { clearChart, fitDays, fitHeights } from "./chartFrame.ts";
import type { ChartFrame } from "./chartFrame.ts";
import { drawChartAxes } from "./chartAxes.ts";
import type { ChartScene } from "./chartScene.ts";
import { powersOfTen } from "./curveFrame.ts";
import { spreadLabels } from "./spreadLabels.ts";
import type { Theme } from "./theme.ts";
import { thinCurve } from "./thinCurve.ts";

/** Who has joined by days 0…, in people, and what the line is called. */
export interface NamedCurve {
  readonly label: string;
  readonly joined: Float64Array;
}

/** All that the picture of a run beside formulas depends on. */
export interface FormulaScene extends ChartScene {
  readonly logarithmic: boolean;
  readonly run: NamedCurve;
  readonly formulas: readonly (NamedCurve & { readonly name: FormulaName })[];
}

interface Stroke {
  readonly colour: string;
  readonly dash: readonly number[];
}

/**
 * Colours that are no neighbours, and dashes besides: Chen's two versions are one colour.
 * @returns how the line of a formula is drawn
 */
export function formulaStroke(name: FormulaName, { generationStops }: Theme): Stroke {
  const strokes: Readonly<Record<FormulaName, Stroke>> = {
    skok: { colour: generationStops[6], dash: [] },
    chenEverybody: { colour: generationStops[4], dash: [] },
    chenNewest: { colour: generationStops[4], dash: [5, 3] },
    bass: { colour: generationStops[2], dash: [7, 3, 1.5, 3] },
    logistic: { colour: generationStops[0], dash: [1.5, 3] },
  };
  return strokes[name];
}

/** How far above the run a formula can be followed, in times its end; what goes further leaves the frame. */
const followed = { linear: 1.5, logarithmic: 40 };

/** Above the frame, where a canvas can still draw to: so many CSS px, and no more than so many times the highest that is seen. */
const farAbove = 40;
const farMore = 1e6;

function fitFormulas(context: CanvasRenderingContext2D, scene: FormulaScene): ChartFrame {
  const heights = fitHeights(context, scene);
  const { top, bottom } = heights;
  const { logarithmic, run, formulas } = scene;
  const most = run.joined.reduce((sum, people) => Math.max(sum, people), 1);
  const highest = formulas.reduce((sum, { joined }) => Math.max(sum, joined.at(-1) ?? 0), most);
  const seen = Math.min(highest, most * followed[logarithmic ? "logarithmic" : "linear"]);
  const least = Math.min(
    ...[run, ...formulas].map(({ joined }) => joined[0]).filter((people) => people >= 1),
  );
  const lowest = least === Infinity ? 1 : 10 ** Math.floor(Math.log10(least) + 1e-9);
  const tickCount = Math.max(2, Math.round((bottom - top) / 44));
  const linear = scaleLinear().domain([0, seen]).nice(tickCount).range([bottom, top]);
  const highestSeen = Math.max(10 * lowest, 1.15 * seen);
  const logarithm = scaleLinear()
    .domain([Math.log10(lowest), Math.log10(highestSeen)])
    .range([bottom, top]);
  const yOf = (people: number): number =>
    logarithmic ? logarithm(Math.log10(Math.max(lowest, people))) : linear(people);
  const ticks = logarithmic
    ? powersOfTen(lowest, highestSeen, tickCount + 1)
    : linear.ticks(tickCount).filter(Number.isInteger);
  const left = Math.ceil(widestText(context, ticks.map(scene.formatCount))) + 10;
  const labels = [run, ...formulas].map(({ label }) => `${label} ↑`);
  const right = Math.max(left + 1, Math.floor(scene.width - widestText(context, labels) - 10));
  return {
    ...heights,
    ...fitDays(scene.days, left, right),
    ticks,
    yOf: (people) => Math.max(top - farAbove, yOf(Math.min(people, farMore * highestSeen))),
  };
}

function traceJoined(
  context: CanvasRenderingContext2D,
  frame: ChartFrame,
  joined: Float64Array,
  lastDay: number,
): void {
  const rows = thinCurve(joined, joined.length, Math.max(1, Math.ceil(frame.right - frame.left)));
  context.beginPath();
  for (const row of rows) context.lineTo(frame.xOf(Math.min(row, lastDay)), frame.yOf(joined[row]));
  context.stroke();
}

function drawLines(context: CanvasRenderingContext2D, scene: FormulaScene, frame: ChartFrame): void {
  const { left, right, top, bottom } = frame;
  const { theme, run, formulas, days, reachedDay } = scene;
  context.save();
  context.beginPath();
  context.rect(left - 2, top - 2, right - left + 4, bottom - top + 4);
  context.clip();
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = theme.ink;
  traceJoined(context, frame, run.joined, reachedDay);
  // Above it, or one that comes right would not be seen.
  context.lineWidth = 1.5;
  for (const { name, joined } of formulas) {
    const { colour, dash } = formulaStroke(name, theme);
    context.strokeStyle = colour;
    context.setLineDash([...dash]);
    traceJoined(context, frame, joined, days);
  }
  context.restore();
}

/** Names each line at the right edge; an arrow says that it has left through the top. */
function drawNames(context: CanvasRenderingContext2D, scene: FormulaScene, frame: ChartFrame): void {
  const { top, bottom, right, fontSize, yOf } = frame;
  const { theme, run, formulas } = scene;
  const named = [
    { ...run, colour: theme.ink },
    ...formulas.map((formula) => ({ ...formula, colour: formulaStroke(formula.name, theme).colour })),
  ].filter(({ joined }) => joined.length > 0);
  const ends = named.map(({ joined }) => yOf(joined[joined.length - 1]));
  // Of lines that have left, the one that left first stands uppermost.
  const leftAt = named.map(({ joined }) => joined.findIndex((people) => yOf(people) < top - 1));
  const wanted = ends.map((y, index) => (y < top - 1 ? top - 2 + leftAt[index] / (scene.days + 1) : y));
  const height = fontSize + 3;
  const middles = spreadLabels(wanted, height, top - height / 2, bottom + height / 2);
  context.textAlign = "left";
  context.textBaseline = "middle";
  named.forEach(({ label, colour }, index) => {
    context.fillStyle = colour;
    context.fillText(ends[index] < top - 1 ? `${label} ↑` : label, right + 8, middles[index]);
  });
}

/** Draws who joined in a run as a strong line, and what formulas say of the same setting as thin ones. */
export function drawFormulaCurves(context: CanvasRenderingContext2D, scene: FormulaScene): void {
  clearChart(context, scene);
  const frame = fitFormulas(context, scene);
  drawChartAxes(context, scene, frame);
  drawLines(context, scene, frame);
  drawNames(context, scene, frame);
}
