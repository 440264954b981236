import * as text from "#language/chart.ts";
import type { ChartFrame } from "./chartFrame.ts";
import type { ChartScene } from "./chartScene.ts";
import { dayTicks } from "./dayTicks.ts";

/** Draws the grid with its values on the left, counts unless told otherwise, and the days beneath. */
export function drawChartAxes(
  context: CanvasRenderingContext2D,
  scene: ChartScene,
  frame: ChartFrame,
  formatValue: (value: number) => string = scene.formatCount,
): void {
  const { left, right, bottom, fontSize } = frame;
  context.lineWidth = 1;
  context.strokeStyle = scene.theme.hairline;
  context.fillStyle = scene.theme.quiet;
  context.textBaseline = "middle";
  context.textAlign = "right";
  for (const tick of frame.ticks) {
    // On the middle of a pixel, or a line of one px is blurred over two.
    const y = Math.round(frame.yOf(tick)) + 0.5;
    context.beginPath();
    context.moveTo(left, y);
    context.lineTo(right, y);
    context.stroke();
    context.fillText(formatValue(tick), left - 8, y);
  }
  context.textBaseline = "alphabetic";
  context.textAlign = "center";
  const format = (day: number): string => (day === 0 ? text.day("0") : scene.formatCount(day));
  const labelWidth = Math.max(
    context.measureText(format(scene.days)).width,
    context.measureText(format(0)).width,
  );
  for (const day of dayTicks(scene.days, right - left, labelWidth)) {
    const x = Math.round(frame.xOf(day)) + 0.5;
    context.beginPath();
    context.moveTo(x, bottom);
    context.lineTo(x, bottom + 4);
    context.stroke();
    context.fillText(format(day), x, bottom + 5 + fontSize);
  }
}
