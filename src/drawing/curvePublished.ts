import { haloText } from "./canvasText.ts";
import type { CurveFrame } from "./curveFrame.ts";
import type { CurveScene } from "./curveScene.ts";
import type { CurveSeries } from "./curveSeries.ts";
import { passesThrough } from "./lineCrossing.ts";
import { overlap } from "./textBox.ts";
import type { TextBox } from "./textBox.ts";

const radius = 3.5;

/** Whether a line of the run or of theory passes through a box. */
const isCrossed = (box: TextBox, frame: CurveFrame, series: readonly CurveSeries[]): boolean =>
  series.some(({ values }) => passesThrough(box, frame, values));

/** The places around a point that a label of a size may have, the best first: a growing curve leaves room above on the left and below on the right. */
function placesAround(x: number, y: number, width: number, height: number): readonly TextBox[] {
  const away = radius + 4;
  const at = (left: number, top: number): TextBox => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  });
  const [before, after] = [x - away - width, x + away];
  return [
    at(before, y - height * 0.75),
    at(before, y - height - 2),
    at(after, y - height * 0.25),
    at(before, y - height * 0.25),
    at(before, y + 2),
    at(after, y + 2),
    at(x - width / 2, y - away - height),
    at(x, y - away - height),
    at(x - width / 2, y + away),
    at(after, y - height * 0.75),
  ];
}

/**
 * Draws the published points as open circles, each with its words where these lie over no line, no point and no other
 * words (`written`: those that stand there already); else with its count alone, and where there is no room for that either, without.
 */
export function drawPublished(
  context: CanvasRenderingContext2D,
  scene: CurveScene,
  frame: CurveFrame,
  series: readonly CurveSeries[],
  written: readonly TextBox[],
): void {
  if (scene.show !== "adoption") return;
  const { theme } = scene;
  const points = scene.published
    .filter((point) => point.day <= scene.days)
    .map((point) => ({ ...point, x: frame.xOf(point.day), y: frame.yOf(point.people) }));
  const around = ({ x, y }: { readonly x: number; readonly y: number }): TextBox => ({
    left: x - radius - 1,
    top: y - radius - 1,
    right: x + radius + 1,
    bottom: y + radius + 1,
  });
  const taken: TextBox[] = [...written, ...points.map(around)];
  const isFree = (box: TextBox): boolean =>
    box.left >= frame.left + 2 &&
    box.right <= frame.right &&
    box.top >= 0 &&
    box.bottom <= frame.bottom &&
    !taken.some((other) => overlap(box, other)) &&
    !isCrossed(box, frame, series);
  context.textAlign = "left";
  context.textBaseline = "middle";
  const height = frame.fontSize + 2;
  for (const point of points) {
    const texts = [point.label, scene.formatCount(point.people)].filter((text) => text !== undefined);
    const label = texts
      .map((text) => {
        const places = placesAround(point.x, point.y, context.measureText(text).width, height);
        return { text, place: places.find(isFree) };
      })
      .find(({ place }) => place !== undefined);
    if (label?.place === undefined) continue;
    taken.push(label.place);
    const { left, top } = label.place;
    haloText(context, label.text, left, top + height / 2, theme.quiet, theme.ground);
  }
  context.lineWidth = 1.5;
  for (const { x, y } of points) {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fillStyle = theme.ground;
    context.fill();
    context.strokeStyle = scene.publishedOf === "joined" ? theme.ink : theme.accent;
    context.stroke();
  }
}
