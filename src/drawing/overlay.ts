import { uplineOf } from "../layout/lineage.ts";
import type { GraphScene } from "./graphScene.ts";
import { pointRadius } from "./measures.ts";
import type { Projection } from "./projection.ts";
import type { RunInColour } from "./runInColour.ts";

/** Where the overlay draws: in CSS px, above everything else. */
export interface OverlayTarget {
  readonly context: CanvasRenderingContext2D;
  readonly scene: GraphScene;
  readonly run: RunInColour;
  readonly projection: Projection;
}

const placeX = ({ projection, scene }: OverlayTarget, row: number): number =>
  projection.x + projection.scale * scene.manner.x[row];

const placeY = ({ projection, scene }: OverlayTarget, row: number): number =>
  projection.y + projection.scale * scene.manner.y[row];

/** Traces the links of an upline from the person to the root, each as the painter of members curves it. */
function traceUpline(target: OverlayTarget, upline: Int32Array): void {
  const { context, projection, scene } = target;
  const { outward, downward } = scene.manner.links;
  context.beginPath();
  context.moveTo(placeX(target, upline[0]), placeY(target, upline[0]));
  for (let at = 1; at < upline.length; at++) {
    const row = upline[at - 1];
    const sponsor = upline[at];
    const mean = (Math.sqrt(row + 0.5) + Math.sqrt(sponsor + 0.5)) / 2;
    const out = 1 + outward * (mean / Math.sqrt(sponsor + 0.5) - 1);
    const back = 1 + outward * (mean / Math.sqrt(row + 0.5) - 1);
    const down = (downward * (placeY(target, row) - placeY(target, sponsor))) / 2;
    const x = placeX(target, sponsor);
    const y = placeY(target, sponsor);
    context.bezierCurveTo(
      projection.x + (placeX(target, row) - projection.x) * back,
      projection.y + (placeY(target, row) - projection.y) * back - down,
      projection.x + (x - projection.x) * out,
      projection.y + (y - projection.y) * out + down,
      x,
      y,
    );
  }
}

function fillCircle(target: OverlayTarget, row: number, radius: number, colour: string): void {
  const { context } = target;
  context.beginPath();
  context.arc(placeX(target, row), placeY(target, row), radius, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
}

/**
 * The radius of each point of an upline, CSS px: smaller where they stand close together, as the first do in the
 * middle of a large disc, so that the line between them is seen.
 */
function uplineRadii(target: OverlayTarget, upline: Int32Array, point: number): readonly number[] {
  const gaps = Array.from({ length: upline.length - 1 }, (_, at) =>
    Math.hypot(
      placeX(target, upline[at]) - placeX(target, upline[at + 1]),
      placeY(target, upline[at]) - placeY(target, upline[at + 1]),
    ),
  );
  return Array.from(upline, (_, at) => {
    if (at === 0) return point + 2;
    const room = Math.min(gaps[at - 1], gaps[at] ?? Infinity);
    return Math.max(1, Math.min(point, room / 2 - outline));
  });
}

/** How far the outline of a point in ink goes beyond it, CSS px. */
const outline = 1.5;

/**
 * Draws a person's upline over everything: a line in ink on a casing in the colour of the ground, so that it is
 * seen in any crowd, with each of the upline in its colour, and the person largest.
 * `emphasis` 0…1 is that of the lines: a kept person speaks louder than one under the pointer.
 */
export function drawUpline(target: OverlayTarget, row: number, emphasis: number): void {
  const { context, scene, run } = target;
  const { theme } = scene;
  const { sponsors } = scene.columns.people;
  const upline = uplineOf(sponsors, row);
  const point = Math.max(3, pointRadius(target.projection.scale));
  const radii = uplineRadii(target, upline, point);
  context.lineJoin = "round";
  context.lineCap = "round";
  // All of the casing lies below all of the line, which so is whole however near the points stand.
  upline.forEach((each, at) => fillCircle(target, each, radii[at] + 2 * outline, theme.ground));
  traceUpline(target, upline);
  context.lineWidth = 3.5 + 2.5 * emphasis;
  context.strokeStyle = theme.ground;
  context.stroke();
  context.lineWidth = 1.25 + 1.25 * emphasis;
  context.strokeStyle = theme.ink;
  context.stroke();
  for (let at = upline.length - 1; at >= 0; at--) {
    const radius = radii[at];
    fillCircle(target, upline[at], radius + outline, theme.ink);
    const isHollow = run.colouring.recolouring === undefined && run.activity.left[upline[at]] === 1;
    fillCircle(target, upline[at], radius, isHollow ? theme.ground : run.colourOf(upline[at]));
  }
}
