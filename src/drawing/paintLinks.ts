import { rankOfLink } from "./linkSample.ts";
import { strokePiece } from "./linkStroke.ts";
import type { MemberPaint } from "./memberPaint.ts";
import type { PixelSheet } from "./pixelSheet.ts";

/**
 * Paints the links that lead to rows from…to − 1, as far as the sample has them; returns how many. On the disc a link
 * leaves the sponsor outward and reaches the recruit from inside: a cubic curve whose control points stand at
 * the mean of both radii, as d3.linkRadial has it.
 */
export function paintLinks(sheet: PixelSheet, paint: MemberPaint, from: number, to: number): number {
  const { sponsors, classOf, linkColours, sample, stroke, only } = paint;
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
    const colour = linkColours[classOf[row]];
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
