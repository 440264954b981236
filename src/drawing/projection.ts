/** From a manner's places to px: a place's px are the origin's, plus scale × the place. */
export interface Projection {
  /** px a unit of length. */
  readonly scale: number;
  /** Where the origin is shown, px. */
  readonly x: number;
  readonly y: number;
}

/** The person's own zoom, as d3.zoom gives it, in CSS px: p becomes k × p + (x, y). */
export interface View {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/**
 * Where the places stand on a stage of width × height CSS px: in the middle at `cameraScale`, then zoomed by the
 * person. `eye` is the place that the camera looks at.
 */
export function projectPlaces(
  width: number,
  height: number,
  cameraScale: number,
  view: View,
  eye: { readonly x: number; readonly y: number },
): Projection {
  return {
    scale: view.k * cameraScale,
    x: view.k * (width / 2 - cameraScale * eye.x) + view.x,
    y: view.k * (height / 2 - cameraScale * eye.y) + view.y,
  };
}

/** The same projection in px that are `times` smaller, as device px are. */
export const finerProjection = (projection: Projection, times: number): Projection => ({
  scale: times * projection.scale,
  x: times * projection.x,
  y: times * projection.y,
});
