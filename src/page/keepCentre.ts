import type { GraphPicture, GraphScene } from "../drawing/graphPicture.ts";

/** Whoever stands no further from the middle of the stage than this, of its shorter side, stands for what is looked at. */
const reachOfMiddle = 0.35;

const isOnStage = (place: { x: number; y: number } | null, { width, height }: GraphScene): boolean =>
  place !== null && place.x >= 0 && place.y >= 0 && place.x <= width && place.y <= height;

/**
 * Where the person's own zoom has to be moved, in CSS px, so that in another layout the stage still looks at whom it looked at:
 * the kept person if it is in sight, else whoever stands nearest to the middle. Null if nothing is zoomed, or nobody is there.
 * @param before the last scene that was drawn
 */
export function keepCentre(
  picture: Pick<GraphPicture, "personAt" | "placeOf">,
  before: GraphScene,
  now: GraphScene,
): { readonly right: number; readonly down: number } | null {
  if (now.view.k === 1) return null;
  const { width, height, kept } = before;
  const keptPlace = kept === null ? null : picture.placeOf(before, kept);
  const reach = reachOfMiddle * Math.min(width, height);
  const person = isOnStage(keptPlace, before) ? kept : picture.personAt(before, width / 2, height / 2, reach);
  const from = person === null ? null : picture.placeOf(before, person);
  const to = person === null ? null : picture.placeOf(now, person);
  return from === null || to === null ? null : { right: from.x - to.x, down: from.y - to.y };
}
