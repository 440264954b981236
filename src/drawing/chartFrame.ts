import { scaleLinear } from "d3";
import { fitCanvas } from "./canvasFit.ts";
import type { CanvasSize } from "./canvasSize.ts";
import type { ChartScene } from "./chartScene.ts";

/** Where a chart is drawn: the edges of its plot in CSS px, and its scales. */
export interface ChartFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Font size of every label, CSS px. */
  readonly fontSize: number;
  readonly xOf: (day: number) => number;
  /** The day at an x, within 0…days. */
  readonly dayAt: (x: number) => number;
  readonly yOf: (value: number) => number;
  /** The values that have a grid line and a label, ascending. */
  readonly ticks: readonly number[];
}

/** The heights of a plot, and the size of its labels. */
export type ChartHeights = Pick<ChartFrame, "top" | "bottom" | "fontSize">;

/** The scale of the days between two x. */
export function fitDays(
  days: number,
  left: number,
  right: number,
): Pick<ChartFrame, "left" | "right" | "xOf" | "dayAt"> {
  const x = scaleLinear()
    .domain([0, Math.max(days, 1)])
    .range([left, right]);
  return { left, right, xOf: x, dayAt: (px) => Math.max(0, Math.min(days, x.invert(px))) };
}

/** How high the plot of a scene is; sets the context's font. */
export function fitHeights(
  context: CanvasRenderingContext2D,
  scene: Pick<ChartScene, "width" | "height" | "typeface">,
): ChartHeights {
  const { width, height, typeface } = scene;
  const fontSize = width < 360 ? 11 : 12;
  context.font = `${fontSize}px ${typeface.sans}`;
  const top = 1.5 * fontSize;
  return { fontSize, top, bottom: Math.max(top + 1, height - 2 * fontSize) };
}

/** Empties a canvas and gives it the pixels that the scene asks for; from here on all is in CSS px. */
export function clearChart(context: CanvasRenderingContext2D, scene: CanvasSize): void {
  const { width, height, pixelRatio } = scene;
  fitCanvas(context.canvas, width, height, pixelRatio);
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  context.clearRect(0, 0, width, height);
}
