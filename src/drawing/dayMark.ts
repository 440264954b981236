import { haloText } from "./canvasText.ts";
import type { ChartFrame } from "./chartFrame.ts";
import type { ChartScene } from "./chartScene.ts";

/** Draws an upright through the plot. */
export function drawUpright(
  context: CanvasRenderingContext2D,
  frame: ChartFrame,
  x: number,
  colour: string,
): void {
  context.lineWidth = 1;
  context.strokeStyle = colour;
  context.beginPath();
  context.moveTo(x, frame.top);
  context.lineTo(x, frame.bottom);
  context.stroke();
}

/** Draws the upright of the pointer at a day, with words above it that stay within the canvas. */
export function drawDayMark(
  context: CanvasRenderingContext2D,
  scene: ChartScene,
  frame: ChartFrame,
  day: number,
  words: string,
): void {
  const { theme } = scene;
  const x = frame.xOf(day);
  drawUpright(context, frame, x, theme.ink);
  const half = context.measureText(words).width / 2;
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  const middle = Math.max(half, Math.min(scene.width - half, x));
  haloText(context, words, middle, frame.top - 5, theme.ink, theme.ground);
}
