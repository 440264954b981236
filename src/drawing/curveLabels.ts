import * as text from "#language/chart.ts";
import type { CurveFrame } from "./curveFrame.ts";
import type { CurveScene } from "./curveScene.ts";
import type { CurveSeries } from "./curveSeries.ts";
import { spreadLabels } from "./spreadLabels.ts";

/** The line of the whole population. */
export function drawEverybody(context: CanvasRenderingContext2D, scene: CurveScene, frame: CurveFrame): void {
  if (frame.everybody === null) return;
  const y = Math.round(frame.yOf(frame.everybody)) + 0.5;
  context.lineWidth = 1;
  context.strokeStyle = scene.theme.quiet;
  context.beginPath();
  context.moveTo(frame.left, y);
  context.lineTo(frame.right, y);
  context.stroke();
}

/** Writes at the right end of each line what it is, pushed apart where lines end close together. */
export function drawEndLabels(
  context: CanvasRenderingContext2D,
  scene: CurveScene,
  frame: CurveFrame,
  series: readonly CurveSeries[],
): void {
  const { top, bottom, right, fontSize } = frame;
  // What is painted last lies uppermost, and of lines that end at one place its label does too.
  const ends = series
    .filter((each) => each.isLabelled && each.values.length > 0)
    .toReversed()
    .map(({ kind, label, colour, values }) => ({
      label,
      colour,
      x: Math.min(
        right,
        frame.xOf(
          kind === "run" || kind === "filled"
            ? Math.min(values.length - 1, scene.reachedDay)
            : values.length - 1,
        ),
      ),
      y: Math.max(top, frame.yOf(values[values.length - 1])),
    }));
  if (frame.everybody !== null) {
    ends.push({ label: text.everybody, colour: scene.theme.quiet, x: right, y: frame.yOf(frame.everybody) });
  }
  const height = fontSize + 3;
  const wanted = ends.map((end) => end.y);
  const middles = spreadLabels(wanted, height, top - height / 2, bottom + height / 2);
  context.textAlign = "left";
  context.textBaseline = "middle";
  ends.forEach(({ label, colour, x }, index) => {
    context.fillStyle = colour;
    context.fillText(label, x + 8, middles[index]);
  });
}
