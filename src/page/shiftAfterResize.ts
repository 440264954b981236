import type { Extent } from "../drawing/canvasSize.ts";
import type { GraphScene } from "../drawing/graphPicture.ts";
import { fillingScale } from "../layout/camera.ts";

/**
 * Where the person's own zoom has to be moved, in CSS px, so that on a stage of another size the place stands in the middle that
 * stood there before, as far zoomed in.
 * @param before the last scene that was drawn
 */
export function shiftAfterResize(
  { view, manner, width, height }: Pick<GraphScene, "view" | "manner" | "width" | "height">,
  after: Extent,
): { readonly right: number; readonly down: number } {
  const scaleOf = (stage: Extent): number =>
    fillingScale(stage.width, stage.height, manner.halfWidth, manner.halfHeight);
  const grown = scaleOf(after) / scaleOf({ width, height });
  /** A view of the stage's own middle moves with that; how far the view is off it grows with the picture. */
  const along = (offset: number, from: number, to: number): number => {
    const ofMiddle = (1 - view.k) / 2;
    return ofMiddle * (to - from) + (grown - 1) * (offset - ofMiddle * from);
  };
  return { right: along(view.x, width, after.width), down: along(view.y, height, after.height) };
}
