import { rankOfLink } from "./linkSample.ts";
import { strokePiece } from "./linkStroke.ts";
import type { MemberPaint } from "./memberPaint.ts";
import type { PixelSheet } from "./pixelSheet.ts";
import { placeWithin, pressStamp } from "./pointStamps.ts";

/** Paints the point of a row; `again`: it is there already, in its other state. */
export function paintPoint(sheet: PixelSheet, paint: MemberPaint, row: number, again: boolean): void {
  const { manner, projection, stamps, colours, classOf, left } = paint;
  const x = (256 * (projection.x + projection.scale * manner.x[row])) | 0;
  const y = (256 * (projection.y + projection.scale * manner.y[row])) | 0;
  pressStamp(sheet, stamps, left[row] === 1 ? 1 : 0, x, y, colours[classOf[row]], again);
}

/**
 * Paints the points of rows from…to − 1. A million of them in 25 ms: where a stamp lies within the sheet it is pressed here, as
 * `pressStamp` does, without a branch, since which of two points has a pixel is not to be guessed.
 */
export function paintPoints(sheet: PixelSheet, paint: MemberPaint, from: number, to: number): void {
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

/**
 * Paints the links that lead to rows from…to − 1, as far as the sample has them; returns how many. On the disc a link
 * leaves the sponsor outward and reaches the recruit from inside: a cubic curve whose control points stand at
 * the mean of both radii, as d3.linkRadial has it.
 */
export function paintLinks(sheet: PixelSheet, paint: MemberPaint, from: number, to: number): number {
  const { sponsors, classOf, colours, sample, stroke, only } = paint;
  const { x: placesX, y: placesY, downlines } = paint.manner;
  const { outward, downward } = paint.manner.links;
  const { scale, x: originX, y: originY } = paint.projection;
  let painted = 0;
  for (let row = from; row < to; row++) {
    const sponsor = sponsors[row];
    if (sponsor < 0 || (only !== null && only.of[row] !== only.is)) continue;
    if (downlines[row] < sample.largeFrom && rankOfLink(row) >= sample.share) continue;
    painted++;
    const radius0 = Math.sqrt(sponsor + 0.5);
    const radius3 = Math.sqrt(row + 0.5);
    const mean = (radius0 + radius3) / 2;
    const out = 1 + outward * (mean / radius0 - 1);
    const back = 1 + outward * (mean / radius3 - 1);
    const x0 = originX + scale * placesX[sponsor];
    const y0 = originY + scale * placesY[sponsor];
    const x3 = originX + scale * placesX[row];
    const y3 = originY + scale * placesY[row];
    const down = (downward * (y3 - y0)) / 2;
    const x1 = originX + scale * placesX[sponsor] * out;
    const y1 = originY + scale * placesY[sponsor] * out + down;
    const x2 = originX + scale * placesX[row] * back;
    const y2 = originY + scale * placesY[row] * back - down;
    if (Math.max(x0, x1, x2, x3) < 0 || Math.min(x0, x1, x2, x3) > sheet.width) continue;
    if (Math.max(y0, y1, y2, y3) < 0 || Math.min(y0, y1, y2, y3) > sheet.height) continue;
    // As many straight pieces as keep the curve within a quarter of a px, by how far it bends off its chord.
    const chordX = x3 - x0;
    const chordY = y3 - y0;
    const chord = Math.sqrt(chordX * chordX + chordY * chordY) + 1;
    const bend1 = Math.abs((x1 - x0) * chordY - (y1 - y0) * chordX) / chord;
    const bend2 = Math.abs((x2 - x0) * chordY - (y2 - y0) * chordX) / chord;
    const pieces = Math.min(64, 1 + Math.floor(Math.sqrt(3 * Math.max(bend1, bend2))));
    const colour = colours[classOf[row]];
    let lastX = (256 * x0) | 0;
    let lastY = (256 * y0) | 0;
    let lastT = 0;
    for (let piece = 1; piece <= pieces; piece++) {
      const t = piece / pieces;
      const u = 1 - t;
      const a = u * u * u;
      const b = 3 * u * u * t;
      const c = 3 * u * t * t;
      const d = t * t * t;
      const nextX = (256 * (a * x0 + b * x1 + c * x2 + d * x3)) | 0;
      const nextY = (256 * (a * y0 + b * y1 + c * y2 + d * y3)) | 0;
      const nextT = (255 * t) | 0;
      strokePiece(sheet, stroke, lastX, lastY, nextX, nextY, lastT, nextT, colour);
      lastX = nextX;
      lastY = nextY;
      lastT = nextT;
    }
  }
  return painted;
}
