import type { Arrivals } from "./arrivals.ts";
import { drawUpline } from "./overlay.ts";
import type { OverlayTarget } from "./overlay.ts";
import { projectionOf } from "./painting.ts";
import type { Shot } from "./painting.ts";
import { isShown } from "./pictureManner.ts";

/** What was drawn over a picture. */
interface DrawnOver {
  /** Rings are still opening. */
  readonly isMoving: boolean;
  readonly isEmpty: boolean;
}

/** Draws what is new in each frame onto an empty canvas: labels, rings around those who have just joined, uplines. */
export function drawOver(
  context: CanvasRenderingContext2D,
  shot: Shot,
  joined: number,
  arrivals: Arrivals,
  nowMs: number,
): DrawnOver {
  const { scene, run } = shot;
  const projection = projectionOf(shot);
  const target: OverlayTarget = { context, scene, run, projection };
  const light = (point: number, emphasis: number): void => {
    if (point < joined) drawUpline(target, point, emphasis);
    else scene.manner.backdrop?.light(context, { ...scene, projection }, point);
  };
  const [kept, pointedAt] = [scene.kept, scene.hovered].map((point) =>
    point !== null && isShown(scene.manner, point, joined) ? point : null,
  );
  context.setTransform(scene.pixelRatio, 0, 0, scene.pixelRatio, 0, 0);
  scene.manner.labels?.draw(context, { ...scene, projection }, joined);
  const isMoving = arrivals.draw(target, nowMs);
  if (kept !== null) light(kept, 1);
  if (pointedAt !== null && pointedAt !== kept) light(pointedAt, 0);
  const isEmpty = scene.manner.labels === null && kept === null && pointedAt === null && !isMoving;
  return { isMoving, isEmpty };
}
