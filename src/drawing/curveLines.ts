import type { ChartFrame } from "./chartFrame.ts";
import type { ChartScene } from "./chartScene.ts";
import type { CurveSeries } from "./curveSeries.ts";
import { thinCurve } from "./thinCurve.ts";

/** Draws only between two x, within the plot's height. */
function within(
  context: CanvasRenderingContext2D,
  frame: ChartFrame,
  from: number,
  to: number,
  draw: () => void,
): void {
  context.save();
  context.beginPath();
  // A line at the very top or bottom keeps its thickness.
  context.rect(from, frame.top - 2, Math.max(0, to - from), frame.bottom - frame.top + 4);
  context.clip();
  draw();
  context.restore();
}

function traceLine(
  context: CanvasRenderingContext2D,
  frame: ChartFrame,
  { values }: CurveSeries,
  lastDay: number,
): void {
  const rows = thinCurve(values, values.length, Math.max(1, Math.ceil(frame.right - frame.left)));
  context.beginPath();
  for (const row of rows) context.lineTo(frame.xOf(Math.min(row, lastDay)), frame.yOf(values[row]));
}

/** A strip as high as what happened a day; where days are narrower than a px, so many together have their mean. */
function fillDays(
  context: CanvasRenderingContext2D,
  frame: ChartFrame,
  { values }: CurveSeries,
  lastDay: number,
  colour: string,
): void {
  const dayWidth = frame.xOf(1) - frame.xOf(0);
  const together = Math.max(1, Math.ceil(1 / dayWidth));
  const gap = dayWidth >= 4 ? 1 : 0;
  context.fillStyle = colour;
  context.beginPath();
  for (let first = 1; first < values.length; first += together) {
    const last = Math.min(values.length, first + together);
    let sum = 0;
    for (let day = first; day < last; day++) sum += values[day];
    const y = frame.yOf(sum / (last - first));
    // The row of day d tells of the time from d − 1 to d.
    const x = frame.xOf(first - 1);
    context.rect(x, y, frame.xOf(Math.min(last - 1, lastDay)) - x - gap, frame.bottom - y);
  }
  context.fill();
}

/** Draws one series: what has happened by the playhead in full, what is to come quietly. */
export function drawCurveSeries(
  context: CanvasRenderingContext2D,
  scene: ChartScene,
  frame: ChartFrame,
  series: CurveSeries,
): void {
  const now = frame.xOf(scene.day);
  const { left, right } = frame;
  const lastDay = series.kind === "run" || series.kind === "filled" ? scene.reachedDay : scene.days;
  if (series.kind === "filled") {
    within(context, frame, now, right, () => fillDays(context, frame, series, lastDay, scene.theme.waiting));
    within(context, frame, left, now, () => fillDays(context, frame, series, lastDay, series.colour));
    return;
  }
  context.strokeStyle = series.colour;
  context.lineJoin = "round";
  context.lineWidth = series.width;
  if (series.kind === "expected" || series.kind === "beside") {
    within(context, frame, left, right, () => {
      if (series.kind === "expected") context.setLineDash([5, 4]);
      context.globalAlpha = 0.8;
      traceLine(context, frame, series, lastDay);
      context.stroke();
    });
    return;
  }
  within(context, frame, now, right + 2, () => {
    context.setLineDash([0.01, 4]);
    context.lineCap = "round";
    context.lineWidth = Math.min(1.5, series.width);
    context.globalAlpha = 0.7;
    traceLine(context, frame, series, lastDay);
    context.stroke();
  });
  within(context, frame, left - 2, now, () => {
    traceLine(context, frame, series, lastDay);
    context.stroke();
  });
}
