import * as text from "#language/chart.ts";
import { haloText, widestText } from "./canvasText.ts";
import type { CurveFrame } from "./curveFrame.ts";
import type { CurveScene } from "./curveScene.ts";
import type { CurveSeries } from "./curveSeries.ts";
import { drawDayMark, drawUpright } from "./dayMark.ts";
import { spreadLabels } from "./spreadLabels.ts";

function drawDot(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  colour: string,
  ground: string,
): void {
  context.beginPath();
  context.arc(x, y, 3.5, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = ground;
  context.stroke();
}

/** The value of a series at a moment, between its rows on the straight line that is drawn there; null after its end. */
function valueAt({ values }: CurveSeries, { day, reachedDay }: CurveScene): number | null {
  const before = Math.min(Math.floor(day), values.length - 1);
  if (before < 0 || day > values.length - 1) return null;
  const after = Math.min(before + 1, values.length - 1);
  const between = Math.min(after, reachedDay) - before;
  const share = between > 0 ? Math.min(1, (day - before) / between) : 0;
  return values[before] + (values[after] - values[before]) * share;
}

/** Draws the playhead: an upright through the plot, with a dot on each line of the run. */
export function drawPlayhead(
  context: CanvasRenderingContext2D,
  scene: CurveScene,
  frame: CurveFrame,
  series: readonly CurveSeries[],
): void {
  const x = frame.xOf(scene.day);
  drawUpright(context, frame, x, scene.theme.quiet);
  if (scene.show !== "adoption") return;
  for (const each of series) {
    const value = each.kind === "run" ? valueAt(each, scene) : null;
    if (value !== null) drawDot(context, x, frame.yOf(value), each.colour, scene.theme.ground);
  }
}

/** Draws the cursor: an upright at a whole day, the day above it, and the values of that day beside their lines. */
export function drawCursor(
  context: CanvasRenderingContext2D,
  scene: CurveScene,
  frame: CurveFrame,
  series: readonly CurveSeries[],
): void {
  if (scene.cursorDay === null) return;
  const { theme } = scene;
  const day = Math.round(scene.cursorDay);
  const x = frame.xOf(Math.min(day, scene.days));
  const read = series
    .filter((each) => each.isLabelled && day < each.values.length)
    .toReversed()
    .map((each) => ({ ...each, y: Math.max(frame.top, frame.yOf(each.values[day])) }));
  const texts = read.map(({ label, values }) => `${scene.formatCount(Math.round(values[day]))} ${label}`);
  const height = frame.fontSize + 4;
  // Slightly above, and on the left if there is room: a growing curve is out of the way there.
  const wanted = read.map(({ y }) => y - height / 2);
  const middles = spreadLabels(wanted, height, frame.top + height / 2, frame.bottom);
  drawDayMark(context, scene, frame, day, text.day(scene.formatCount(day)));
  const isLeft = x - 10 - widestText(context, texts) > frame.left;
  context.textBaseline = "middle";
  for (const { kind, y, colour } of read) {
    if (kind === "run") drawDot(context, x, y, colour, theme.ground);
  }
  context.textAlign = isLeft ? "right" : "left";
  read.forEach(({ colour }, index) => {
    haloText(context, texts[index], x + (isLeft ? -8 : 8), middles[index], colour, theme.ground);
  });
}
