/** How many pixels a canvas has along a side of so many CSS px: at least one. */
export const devicePx = (cssPx: number, pixelRatio: number): number =>
  Math.max(1, Math.round(cssPx * pixelRatio));

/** Gives a canvas as many pixels as a size in CSS px needs, at least one; returns whether that changed it (and so emptied it). */
export function fitCanvas(
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
  pixelRatio: number,
): boolean {
  const wide = devicePx(width, pixelRatio);
  const high = devicePx(height, pixelRatio);
  if (canvas.width === wide && canvas.height === high) return false;
  canvas.width = wide;
  canvas.height = high;
  return true;
}
