/** What is drawn on a canvas is drawn for: its size in CSS px, and how many device px it has for each of them. */
export interface CanvasSize {
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
}

/** A width and a height. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

/**
 * The most device px that one canvas of a stage has: more than the stage of a screen of 3,840 × 2,160 at a ratio of 1. Of
 * 400,000 members playing, two cores without a graphics card showed 60 frames a second at 0.7 million px, 50 at 6.3, 30 at
 * 9.6 and 15 at 25 million.
 */
export const mostStagePixels = 6_500_000;

/** Edges stand on whole device px, which moves each of the two by half of one at most; a little more, as sizes are rounded too. */
const mostSnapping = 1.25;

/**
 * How an element's canvas is to be drawn. The canvas is crisp only if it has exactly the device px that the
 * element covers; those are not always its size times the ratio, as where it begins counts too.
 * @param css the element's size in CSS px
 * @param pixelRatio device px a CSS px
 * @param device the element's size in device px where the browser tells it, else null; not believed where it contradicts the rest, as in a browser that imitates another screen
 * @param mostPixels no more device px than so many (within a row and a column): the ratio is lowered where there would be more
 */
export function canvasSize(
  { width, height }: Extent,
  pixelRatio: number,
  device: Extent | null,
  mostPixels = Infinity,
): CanvasSize {
  const isTooLarge = width * height * pixelRatio ** 2 > mostPixels;
  if (isTooLarge) return { width, height, pixelRatio: Math.sqrt(mostPixels / (width * height)) };
  const isBelieved =
    device !== null &&
    Math.abs(device.width - width * pixelRatio) < mostSnapping &&
    Math.abs(device.height - height * pixelRatio) < mostSnapping;
  if (!isBelieved) return { width, height, pixelRatio };
  return { width: device.width / pixelRatio, height: device.height / pixelRatio, pixelRatio };
}
