import * as words from "#language/phaseMapMarks.ts";
import { lineOverCells } from "./lineOverCells.ts";
import { edgeOf } from "./phaseMapFrame.ts";
import type { MapFrame } from "./phaseMapFrame.ts";
import type { MapScene } from "./phaseMapScene.ts";

/** Strokes what was traced in ink, with the ground's colour along it: so it is seen on any colour of the map. */
function strokeTwice(context: CanvasRenderingContext2D, { theme }: MapScene, width: number): void {
  context.lineWidth = width + 2.5;
  context.strokeStyle = theme.ground;
  context.stroke();
  context.lineWidth = width;
  context.strokeStyle = theme.ink;
  context.stroke();
}

/** Writes beside a point, on the side where there is room, on a ground of its own: the map may have any colour there. */
function labelPoint(
  context: CanvasRenderingContext2D,
  { theme }: MapScene,
  { left, right, top, bottom, fontSize }: MapFrame,
  text: string,
  x: number,
  y: number,
): void {
  const width = context.measureText(text).width;
  const isRight = x + 14 + width <= right - 2;
  const from = isRight ? x + 14 : Math.max(left + 6, x - 14 - width);
  const height = Math.max(top + fontSize, Math.min(bottom - fontSize, y));
  context.fillStyle = theme.ground;
  context.globalAlpha = 0.86;
  context.fillRect(from - 4, height - 0.75 * fontSize, width + 8, 1.5 * fontSize);
  context.globalAlpha = 1;
  context.fillStyle = theme.ink;
  context.textAlign = "left";
  context.textBaseline = "middle";
  context.fillText(text, from, height);
}

/** Draws where each member brings one more, with its name. */
export function drawOneForOne(context: CanvasRenderingContext2D, scene: MapScene, frame: MapFrame): void {
  const { across, down, K } = scene;
  const { left, right, top, bottom } = frame;
  const stretches = lineOverCells(K, across.steps, down.steps, 1);
  if (stretches.length === 0) return;
  const xOf = (cells: number): number => left + ((right - left) * cells) / across.steps;
  const yOf = (cells: number): number => bottom - ((bottom - top) * cells) / down.steps;
  context.lineCap = "round";
  context.beginPath();
  for (const { x0, y0, x1, y1 } of stretches) {
    context.moveTo(xOf(x0), yOf(y0));
    context.lineTo(xOf(x1), yOf(y1));
  }
  strokeTwice(context, scene, 1.75);
  context.lineCap = "butt";
  // Where the line is well within the map, away from the setting's own mark.
  const wanted = 0.72 * across.steps;
  const distance = ({ x0, y0 }: (typeof stretches)[number]): number =>
    Math.abs(x0 - wanted) + 2 * Math.max(0, 1 - y0, y0 - down.steps + 2);
  const named = stretches.reduce((best, stretch) => (distance(stretch) < distance(best) ? stretch : best));
  labelPoint(context, scene, frame, words.oneForOne, xOf(named.x0), yOf(named.y0) - 1.3 * frame.fontSize);
}

/** Marks where the setting at hand stands, if it is on the map. */
export function drawHere(context: CanvasRenderingContext2D, scene: MapScene, frame: MapFrame): void {
  const isOn = [scene.across, scene.down].every(
    ({ here, ends: [from, to] }) => here >= Math.min(from, to) && here <= Math.max(from, to),
  );
  if (!isOn) return;
  const [x, y] = [frame.xOf(scene.across.here), frame.yOf(scene.down.here)];
  context.beginPath();
  context.arc(x, y, 5, 0, 2 * Math.PI);
  strokeTwice(context, scene, 2);
  labelPoint(context, scene, frame, words.here, x, y);
}

/** Frames the place that is pointed at. */
export function drawMapCursor(context: CanvasRenderingContext2D, scene: MapScene, frame: MapFrame): void {
  const { across, down, cursor } = scene;
  if (cursor === null) return;
  const { left, right, top, bottom } = frame;
  const [column, row] = [cursor % across.steps, Math.floor(cursor / across.steps)];
  const [x, low] = [edgeOf(left, right, column, across.steps), edgeOf(bottom, top, row, down.steps)];
  context.beginPath();
  context.rect(
    x,
    edgeOf(bottom, top, row + 1, down.steps),
    edgeOf(left, right, column + 1, across.steps) - x,
    low - edgeOf(bottom, top, row + 1, down.steps),
  );
  strokeTwice(context, scene, 2);
}
