import type { PixelSheet } from "./pixelSheet.ts";
import { isAmong } from "./pointPainter.ts";
import type { PointPaint, PointPainter } from "./pointPainter.ts";
import { placeWithin } from "./pointStamps.ts";

/** Which stamp a member has: 0 while it is active, after it has left that of its class. */
const stampOf = ({ left, classOf }: PointPaint, row: number): number => left[row] * (1 + classOf[row]);

/** Whose each pixel of a sheet is, which is kept of all that this paints on. */
function ownersOf({ owners }: PixelSheet): Int32Array {
  if (owners === null) throw new Error("Nobody knows whose the pixels of this sheet are.");
  return owners;
}

/** Presses the stamp of a row where it may reach over an edge; `again`: in no pixel but those that are its own. */
function press(sheet: PixelSheet, paint: PointPaint, row: number, again: boolean): void {
  const { manner, projection, stamps, colours, classOf } = paint;
  const { reach, size, offsets, right, down } = stamps;
  const { width, height, pixels } = sheet;
  const owners = ownersOf(sheet);
  const x = (256 * (projection.x + projection.scale * manner.x[row])) | 0;
  const y = (256 * (projection.y + projection.scale * manner.y[row])) | 0;
  const column = x >> 8;
  const line = y >> 8;
  if (column < -reach || line < -reach || column >= width + reach || line >= height + reach) return;
  const state = stampOf(paint, row);
  const colour = state === 0 ? colours[classOf[row]] : 0;
  const begin = placeWithin(x, y) * size;
  for (let at = begin; at < begin + size; at++) {
    const alongX = column + right[at];
    const alongY = line + down[at];
    if (alongX < 0 || alongX >= width || alongY < 0 || alongY >= height) continue;
    const pixel = line * width + column + offsets[at];
    const stamp = stamps.pixels[state * offsets.length + at];
    if (again ? owners[pixel] !== row : stamp >>> 24 < pixels[pixel] >>> 24) continue;
    pixels[pixel] = stamp | colour;
    owners[pixel] = row;
  }
}

/** The loop of `memberPoints`, which also keeps whose each pixel is. */
function paintPoints(sheet: PixelSheet, paint: PointPaint, from: number, to: number): void {
  const { only, every, classOf, colours, manner, projection, stamps } = paint;
  const { reach, size, offsets, pixels: stampPixels } = stamps;
  const { width, height } = sheet;
  const pixels = new Int32Array(sheet.pixels.buffer, sheet.pixels.byteOffset, sheet.pixels.length);
  const owners = ownersOf(sheet);
  const { x: placesX, y: placesY } = manner;
  const [scale, originX, originY] = [projection.scale, projection.x, projection.y];
  for (let row = Math.ceil(from / every) * every; row < to; row += every) {
    if (only !== null && only.of[row] !== only.is) continue;
    const x = (256 * (originX + scale * placesX[row])) | 0;
    const y = (256 * (originY + scale * placesY[row])) | 0;
    const column = x >> 8;
    const line = y >> 8;
    if (column < reach || line < reach || column >= width - reach || line >= height - reach) {
      press(sheet, paint, row, false);
      continue;
    }
    const state = stampOf(paint, row);
    // All ones, or all noughts for who has left: the stamp has its colour in it.
    const colour = colours[classOf[row]] & ((state - 1) >> 31);
    const begin = placeWithin(x, y) * size;
    const beginPixels = begin + state * offsets.length;
    const middle = line * width + column;
    for (let at = 0; at < size; at++) {
      const pixel = middle + offsets[begin + at];
      const stamp = stampPixels[beginPixels + at];
      const old = pixels[pixel];
      // All ones where the old one covers more.
      const keep = ((stamp >>> 24) - (old >>> 24)) >> 31;
      pixels[pixel] = ((stamp | colour) & ~keep) | (old & keep);
      owners[pixel] = (row & ~keep) | (owners[pixel] & keep);
    }
  }
}

/** Whether points are of one colour a class, whoever has left: none is a ring. */
function areFlat({ stamps: { pixels, offsets }, colours }: PointPaint): boolean {
  const ofLeft = pixels.subarray(offsets.length);
  return ofLeft.every((pixel, at) => (pixel & 0xffffff) === colours[Math.floor(at / offsets.length)]);
}

/** Gives each pixel the colour of whose it is. */
function recolourPixels(sheet: PixelSheet, { colours, classOf }: PointPaint): void {
  const { pixels } = sheet;
  const owners = ownersOf(sheet);
  for (let pixel = 0; pixel < pixels.length; pixel++) {
    const owner = owners[pixel];
    if (owner >= 0) pixels[pixel] = (pixels[pixel] & 0xff000000) | colours[classOf[owner]];
  }
}

/** To recolour the points of as many pixels for each point takes as long as to recolour all pixels. */
const pixelsAPoint = 6;

/**
 * Paints members whose classes change in time. Which of two points has a pixel depends on how much of it they cover alone: so
 * whose it is stays as it is, and a member of another class, or one who leaves, recolours what is its own.
 */
export const ownedPoints: PointPainter = {
  paint: paintPoints,
  repaint(sheet, paint, rows, members) {
    const repaint = (row: number): void => {
      if (row < members && isAmong(paint, row)) press(sheet, paint, row, true);
    };
    const many = Math.min(rows.length, members);
    if (pixelsAPoint * many > sheet.pixels.length && areFlat(paint)) recolourPixels(sheet, paint);
    // Everybody once, where that is less.
    else if (rows.length > members) for (let row = 0; row < members; row++) repaint(row);
    else rows.forEach(repaint);
  },
};

/** Shows points over links, both on sheets of their own, as they look if the points are painted after the links: what covers less stays below. */
export function layOver(points: PixelSheet, links: PixelSheet, onto: PixelSheet): void {
  const [above, below, shown] = [points.pixels, links.pixels, onto.pixels];
  for (let pixel = 0; pixel < shown.length; pixel++)
    shown[pixel] = above[pixel] >>> 24 >= below[pixel] >>> 24 ? above[pixel] : below[pixel];
}
