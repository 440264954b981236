import { curveMonotoneX, line, scaleLinear } from "d3";
import { haloText, widestText } from "./canvasText.ts";
import { drawChartAxes } from "./chartAxes.ts";
import { clearChart, fitDays, fitHeights } from "./chartFrame.ts";
import type { ChartFrame } from "./chartFrame.ts";
import type { ChartScene } from "./chartScene.ts";
import type { CurveOverlay } from "./curveScene.ts";
import { curveWords } from "./curveWords.ts";

/** A curve that somebody expects: people at equal parts of the run, from its first day to its last. */
export interface Foretold {
  readonly points: readonly number[];
  /** What stands beside it: "you". */
  readonly label: string;
}

/** All that the picture of a curve that is being drawn depends on. */
export interface ForetoldScene extends ChartScene, Foretold {
  /** People at the upper edge. */
  readonly top: number;
  /** The point that the keys move, from 0. */
  readonly at: number;
}

/** Where a drawing takes what the pointer does. */
export interface DrawnForetold {
  /** The point nearest to an x, and the people at a y, which may lie beyond the edges. */
  place(x: number, y: number): { readonly point: number; readonly people: number };
}

const dayOfPoint = (point: number, { points }: Foretold, days: number): number =>
  (point * days) / (points.length - 1);

/** The same as one value a day, straight between its points. */
function byDay({ points }: Foretold, days: number): Float64Array {
  const parts = points.length - 1;
  return Float64Array.from({ length: Math.max(2, days + 1) }, (_, day) => {
    const part = Math.min(parts - 1, Math.floor((day / Math.max(1, days)) * parts));
    const share = (day / Math.max(1, days)) * parts - part;
    return points[part] + share * (points[part + 1] - points[part]);
  });
}

/** Strokes it as a line of dashes. */
function strokeForetold(
  context: CanvasRenderingContext2D,
  foretold: Foretold,
  days: number,
  colour: string,
  { xOf, yOf }: Pick<ChartFrame, "xOf" | "yOf">,
): void {
  context.save();
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.lineCap = "round";
  context.setLineDash([7, 5]);
  context.beginPath();
  line<number>((_, point) => xOf(dayOfPoint(point, foretold, days)), yOf)
    .curve(curveMonotoneX)
    .context(context)(foretold.points as number[]);
  context.stroke();
  context.restore();
}

function fitForetold(context: CanvasRenderingContext2D, scene: ForetoldScene): ChartFrame {
  const heights = fitHeights(context, scene);
  const tickCount = Math.max(2, Math.round((heights.bottom - heights.top) / 48));
  const yOf = scaleLinear().domain([0, scene.top]).range([heights.bottom, heights.top]);
  const ticks = yOf.ticks(tickCount).filter(Number.isInteger);
  const left = Math.ceil(widestText(context, ticks.map(scene.formatCount))) + 10;
  const right = Math.max(left + 1, Math.floor(scene.width - widestText(context, [scene.label]) - 14));
  return { ...heights, ...fitDays(scene.days, left, right), yOf, ticks };
}

/** Draws a curve that is being drawn, with its points and the one that the keys move. The canvas gets the pixels that the scene asks for. */
export function drawForetold(context: CanvasRenderingContext2D, scene: ForetoldScene): DrawnForetold {
  clearChart(context, scene);
  const frame = fitForetold(context, scene);
  const { xOf, yOf, left, right, top, bottom } = frame;
  const { points, theme, at, days } = scene;
  const last = points.length - 1;
  drawChartAxes(context, scene, frame);
  strokeForetold(context, scene, days, theme.accent, frame);
  points.forEach((people, point) => {
    const isAt = point === at;
    context.beginPath();
    context.arc(xOf(dayOfPoint(point, scene, days)), yOf(people), isAt ? 7 : 3, 0, 2 * Math.PI);
    context.fillStyle = isAt ? theme.accent : theme.ground;
    context.fill();
    context.lineWidth = 1.5;
    context.strokeStyle = isAt ? theme.ground : theme.accent;
    context.stroke();
  });
  context.textAlign = "left";
  context.textBaseline = "middle";
  haloText(context, scene.label, right + 10, yOf(points[last]), theme.accent, theme.ground);
  const invert = scaleLinear().domain([bottom, top]).range([0, scene.top]);
  return {
    place: (x, y) => ({
      point: Math.min(last, Math.max(0, Math.round(((x - left) / (right - left)) * last))),
      people: invert(y),
    }),
  };
}

/** What was foretold, on the adoption curve of the run that came. @param days the length of that run */
export function foretoldOverlay(foretold: Foretold, days: number): CurveOverlay {
  const daily = byDay(foretold, days);
  return {
    top: { adoption: foretold.points.reduce((most, people) => Math.max(most, people), 0), joins: 0 },
    paint(context, scene, place) {
      if (scene.show !== "adoption") return [];
      const words = curveWords(context, scene, place, [daily]);
      strokeForetold(context, foretold, days, scene.theme.quiet, place);
      if (!words.above(foretold.label, daily, scene.theme.quiet))
        words.beneath(foretold.label, daily, scene.theme.quiet);
      return words.written();
    },
  };
}
