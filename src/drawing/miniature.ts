import type { Census } from "../model/run.ts";
import { fitCanvas } from "./canvasFit.ts";
import type { Theme } from "./theme.ts";

/** Whose joins are shown. */
export interface MiniatureJoins {
  readonly census: Census;
  readonly peopleEach: number;
}

/** All that the miniature under the timeline depends on; sizes in CSS px. */
export interface MiniatureScene extends MiniatureJoins {
  /** Those of a run that this one is seen beside: a line over the strip, on the same scale. */
  readonly beside: MiniatureJoins | null;
  readonly days: number;
  /** The playhead. */
  readonly day: number;
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  readonly theme: Theme;
}

/** Joins a day in each of `columns` columns of the timeline: the mean over the days that a column covers. */
export function joinsByColumn(census: Census, days: number, columns: number): Float64Array {
  const heights = new Float64Array(columns);
  for (let column = 0; column < columns; column++) {
    // The row of day d tells of the time from d − 1 to d; the members of day 0 were there at the start.
    const first = Math.floor((column * days) / columns) + 1;
    const last = Math.max(first, Math.floor(((column + 1) * days) / columns));
    let sum = 0;
    for (let day = first; day <= last; day++) sum += day < census.rows ? census.joins[day] : 0;
    heights[column] = sum / (last - first + 1);
  }
  return heights;
}

function traceHeights(
  context: CanvasRenderingContext2D,
  { width, height }: MiniatureScene,
  heights: Float64Array,
  most: number,
): void {
  const columnWidth = width / heights.length;
  const y = (value: number): number => height - 1 - (value / most) * (height - 2);
  heights.forEach((value, column) => {
    if (column === 0) context.lineTo(0, y(value));
    context.lineTo((column + 0.5) * columnWidth, y(value));
    if (column === heights.length - 1) context.lineTo(width, y(value));
  });
}

function traceStrip(
  context: CanvasRenderingContext2D,
  scene: MiniatureScene,
  heights: Float64Array,
  most: number,
): void {
  context.beginPath();
  context.moveTo(0, scene.height);
  traceHeights(context, scene, heights, most);
  context.lineTo(scene.width, scene.height);
  context.closePath();
}

const highest = (heights: Float64Array): number => heights.reduce((a, b) => Math.max(a, b), 0);

/** Draws the joins a day as a strip for the timeline: the past in the accent, the future in grey. */
export function drawMiniature(context: CanvasRenderingContext2D, scene: MiniatureScene): void {
  const { width, height, pixelRatio, theme, days, beside } = scene;
  fitCanvas(context.canvas, width, height, pixelRatio);
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  context.clearRect(0, 0, width, height);
  const columns = Math.max(1, Math.min(days, Math.floor(width / 2)));
  const peopleOf = ({ census, peopleEach }: MiniatureJoins): Float64Array =>
    joinsByColumn(census, days, columns).map((joins) => joins * peopleEach);
  const heights = peopleOf(scene);
  const others = beside === null ? null : peopleOf(beside);
  const most = Math.max(highest(heights), others === null ? 0 : highest(others)) || 1;
  const now = (width * scene.day) / Math.max(days, 1);
  const paint = (from: number, to: number, colour: string): void => {
    context.save();
    context.beginPath();
    context.rect(from, 0, Math.max(0, to - from), height);
    context.clip();
    context.fillStyle = colour;
    traceStrip(context, scene, heights, most);
    context.fill();
    context.fillRect(from, height - 1, to - from, 1);
    context.restore();
  };
  paint(now, width, theme.waiting);
  paint(0, now, theme.accent);
  if (others === null) return;
  context.beginPath();
  traceHeights(context, scene, others, most);
  context.lineWidth = 1.25;
  context.strokeStyle = theme.ink;
  context.stroke();
}
