import type { PixelSheet } from "./pixelSheet.ts";
import { isAmong } from "./pointPainter.ts";
import type { PointPaint, PointPainter } from "./pointPainter.ts";
import { placeWithin, pressStamp } from "./pointStamps.ts";

/** Paints the point of a row; `again`: it is there already, in its other state. */
function paintPoint(sheet: PixelSheet, paint: PointPaint, row: number, again: boolean): void {
  const { manner, projection, stamps, colours, classOf, left } = paint;
  const x = (256 * (projection.x + projection.scale * manner.x[row])) | 0;
  const y = (256 * (projection.y + projection.scale * manner.y[row])) | 0;
  pressStamp(sheet, stamps, left[row] === 1 ? 1 : 0, x, y, colours[classOf[row]], again);
}

/**
 * Paints the points of rows from…to − 1. A million of them in 25 ms: where a stamp lies within the sheet it is pressed here, as
 * `pressStamp` does, without a branch, since which of two points has a pixel is not to be guessed.
 */
function paintPoints(sheet: PixelSheet, paint: PointPaint, from: number, to: number): void {
  const { only, every, left, classOf, colours, manner, projection, stamps } = paint;
  const { reach, size, offsets, pixels: stampPixels } = stamps;
  const { width, height } = sheet;
  const pixels = new Int32Array(sheet.pixels.buffer, sheet.pixels.byteOffset, sheet.pixels.length);
  const { x: placesX, y: placesY } = manner;
  const [scale, originX, originY] = [projection.scale, projection.x, projection.y];
  for (let row = Math.ceil(from / every) * every; row < to; row += every) {
    if (only !== null && only.of[row] !== only.is) continue;
    const x = (256 * (originX + scale * placesX[row])) | 0;
    const y = (256 * (originY + scale * placesY[row])) | 0;
    const column = x >> 8;
    const line = y >> 8;
    if (column < reach || line < reach || column >= width - reach || line >= height - reach) {
      paintPoint(sheet, paint, row, false);
      continue;
    }
    const hasLeft = left[row];
    // All ones, or all noughts for who has left: the stamp has its colour in it.
    const colour = colours[classOf[row]] & (hasLeft - 1);
    const begin = placeWithin(x, y) * size;
    const beginPixels = begin + hasLeft * offsets.length;
    const middle = line * width + column;
    for (let at = 0; at < size; at++) {
      const pixel = middle + offsets[begin + at];
      const stamp = stampPixels[beginPixels + at];
      const old = pixels[pixel];
      // All ones where the old one covers more.
      const keep = ((stamp >>> 24) - (old >>> 24)) >> 31;
      pixels[pixel] = ((stamp | colour) & ~keep) | (old & keep);
    }
  }
}

/** Paints members who never become of another class. */
export const memberPoints: PointPainter = {
  paint: paintPoints,
  repaint(sheet, paint, rows, members) {
    for (const row of rows) if (row < members && isAmong(paint, row)) paintPoint(sheet, paint, row, true);
  },
};
