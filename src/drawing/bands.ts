import type { ChartFrame } from "./chartFrame.ts";
import type { ChartScene } from "./chartScene.ts";
import { drawHatch } from "./hatch.ts";

/** One of several areas that lie on each other. */
export interface Band {
  readonly colour: string;
  /** Strokes instead of a full area: what is not settled yet. */
  readonly hatched: boolean;
  /** Row of the census → its edges, in values of the frame's scale. */
  readonly lower: ArrayLike<number>;
  readonly upper: ArrayLike<number>;
}

/** Among more bands than this the seams would be all that is seen. */
const mostSeams = 6;

/** The future is as strong as this. */
const futureAlpha = 0.3;

/** Adds series up, one after the other: the upper edge of each band where they lie on each other. */
export function stack(series: readonly Float64Array[], rows: number): readonly Float64Array[] {
  let below = new Float64Array(rows);
  return series.map((values) => {
    const edge = below.map((height, row) => height + values[row]);
    below = edge;
    return edge;
  });
}

/**
 * The rows from `first` to the last one that the edges of bands need where they are `columns` px wide, at most about two
 * a px: the same for all edges, or bands would part from each other.
 */
export function rowsOfEdges(first: number, rows: number, columns: number): readonly number[] {
  const step = Math.max(1, Math.ceil((rows - first) / (2 * columns)));
  const kept: number[] = [];
  for (let row = first; row < rows - 1; row += step) kept.push(row);
  if (rows > first) kept.push(rows - 1);
  return kept;
}

function traceBand(
  context: CanvasRenderingContext2D,
  frame: ChartFrame,
  { lower, upper }: Band,
  rows: readonly number[],
  lastDay: number,
): void {
  context.beginPath();
  for (const row of rows) context.lineTo(frame.xOf(Math.min(row, lastDay)), frame.yOf(upper[row]));
  for (const row of rows.toReversed())
    context.lineTo(frame.xOf(Math.min(row, lastDay)), frame.yOf(lower[row]));
  context.closePath();
}

/** A hair of the ground between a band and the one below. */
function drawSeam(
  context: CanvasRenderingContext2D,
  scene: ChartScene,
  frame: ChartFrame,
  { lower }: Band,
  rows: readonly number[],
): void {
  context.beginPath();
  for (const row of rows) context.lineTo(frame.xOf(Math.min(row, scene.reachedDay)), frame.yOf(lower[row]));
  context.lineWidth = 1;
  context.lineJoin = "round";
  context.strokeStyle = scene.theme.ground;
  context.stroke();
}

/**
 * Draws bands that lie on each other, from below: what has happened by the playhead in full, what is to come quietly.
 * @param rows of the census that are drawn, ascending
 */
export function drawBands(
  context: CanvasRenderingContext2D,
  scene: ChartScene,
  frame: ChartFrame,
  bands: readonly Band[],
  rows: readonly number[],
): void {
  const { left, right, top, bottom } = frame;
  const now = frame.xOf(scene.day);
  const paint = (from: number, to: number, alpha: number): void => {
    context.save();
    context.beginPath();
    context.rect(from, top - 1, Math.max(0, to - from), bottom - top + 1);
    context.clip();
    context.globalAlpha = alpha;
    for (const band of bands) {
      traceBand(context, frame, band, rows, scene.reachedDay);
      if (band.hatched) {
        context.save();
        context.clip();
        drawHatch(context, frame, band.colour);
        context.restore();
      } else {
        context.fillStyle = band.colour;
        context.fill();
      }
    }
    context.globalAlpha = 1;
    if (bands.length <= mostSeams + 1)
      for (const band of bands.slice(1)) drawSeam(context, scene, frame, band, rows);
    context.restore();
  };
  paint(now, right, futureAlpha);
  paint(left, now, 1);
}
