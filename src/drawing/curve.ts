import { clearChart } from "./chartFrame.ts";
import type { DrawnChart } from "./chartScene.ts";
import { drawChartAxes } from "./chartAxes.ts";
import { drawCursor, drawPlayhead } from "./curveCursor.ts";
import { fitCurve } from "./curveFrame.ts";
import { drawEndLabels, drawEverybody } from "./curveLabels.ts";
import { drawCurveSeries } from "./curveLines.ts";
import { drawPublished } from "./curvePublished.ts";
import type { CurveScene } from "./curveScene.ts";
import { curveSeries } from "./curveSeries.ts";
import type { CurveSeries } from "./curveSeries.ts";

export type { CurveScene } from "./curveScene.ts";

/** The scales of a curve that has been drawn, in CSS px of its canvas. */
export interface DrawnCurve extends DrawnChart {
  /** The y of a number of people. */
  yOf(value: number): number;
}

/** Draws the adoption curve, or the joins a day, at a moment. The canvas gets the pixels that the scene asks for. */
export function drawCurve(context: CanvasRenderingContext2D, scene: CurveScene): DrawnCurve {
  clearChart(context, scene);
  const series = curveSeries(scene);
  const frame = fitCurve(context, scene, series);
  drawChartAxes(context, scene, frame);
  drawEverybody(context, scene, frame);
  const drawSeries = (each: CurveSeries): void => drawCurveSeries(context, scene, frame, each);
  series.filter(({ kind }) => kind === "filled").forEach(drawSeries);
  const written = scene.overlay?.paint(context, scene, frame) ?? [];
  series.filter(({ kind }) => kind !== "filled").forEach(drawSeries);
  drawPlayhead(context, scene, frame, series);
  drawPublished(context, scene, frame, series, written);
  drawEndLabels(context, scene, frame, series);
  drawCursor(context, scene, frame, series);
  return { dayAt: frame.dayAt, xOf: frame.xOf, yOf: frame.yOf };
}
