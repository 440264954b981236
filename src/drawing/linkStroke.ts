import type { PixelSheet } from "./pixelSheet.ts";

/** How links are stroked. */
export interface LinkStroke {
  /** Device px, at least 1; 0: one pixel wide and not anti-aliased, for links so faint and many that it cannot be seen. */
  readonly thickness: number;
  /** Alpha (0…255) along the way from the sponsor (0) to the recruit (255). */
  readonly alphas: Uint8Array;
}

/** The weight (0…256) of a new colour of alpha a over an old one of alpha b, at 256 a + b: a ÷ (a + b − ab). */
export function createBlendWeights(): Uint16Array {
  const weights = new Uint16Array(65_536);
  for (let a = 1; a < 256; a++) {
    for (let b = 0; b < 256; b++) weights[256 * a + b] = Math.round((256 * a) / (a + b - (a * b) / 255));
  }
  return weights;
}

/**
 * How strong a link of `alpha` (0…1) is along its way: it fades towards the sponsor, where many leave from one
 * point, so that the middle of a large disc stays open. `fading` 0…1: how much of its strength it loses.
 */
export function alphasAlong(alpha: number, fading: number): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, at) => {
    const share = at / 255;
    return Math.round(255 * alpha * (1 - fading * (1 - share) ** 1.5));
  });
}

/** Puts a colour of alpha a (1…255) over a pixel. */
function blend(
  pixels: Uint32Array,
  weights: Uint16Array,
  at: number,
  a: number,
  red: number,
  green: number,
): void {
  const old = pixels[at];
  const b = old >>> 24;
  const weight = weights[(a << 8) | b];
  const rest = 256 - weight;
  // Two bytes of colour at a time; a sum beyond 31 bits wraps and comes back by the unsigned shift.
  const mixedRed = ((Math.imul(red, weight) + Math.imul(old & 0xff00ff, rest)) >>> 8) & 0xff00ff;
  const mixedGreen = ((Math.imul(green, weight) + Math.imul(old & 0xff00, rest)) >>> 8) & 0xff00;
  const mixedAlpha = a + b - ((a * b * 257 + 32_896) >> 16);
  pixels[at] = (mixedAlpha << 24) | mixedRed | mixedGreen;
}

/**
 * Strokes a straight piece of a link onto a sheet, anti-aliased and clipped. Ends in 1/256 device px, `t0` and
 * `t1` in 0…255 along the link's way: whole numbers, so that a call allocates nothing. A piece owns the
 * columns (or rows) whose middle lies in it, so that two pieces that follow each other do not overlap.
 */
export function strokePiece(
  sheet: PixelSheet,
  stroke: LinkStroke,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  t0: number,
  t1: number,
  colour: number,
): void {
  const steep = Math.abs(y1 - y0) > Math.abs(x1 - x0);
  // "Along" is the axis that the piece runs along most, "across" the other one.
  const forward = steep ? y1 > y0 : x1 > x0;
  const along0 = (steep ? (forward ? y0 : y1) : forward ? x0 : x1) / 256;
  const along1 = (steep ? (forward ? y1 : y0) : forward ? x1 : x0) / 256;
  const across0 = (steep ? (forward ? x0 : x1) : forward ? y0 : y1) / 256;
  const across1 = (steep ? (forward ? x1 : x0) : forward ? y1 : y0) / 256;
  const length = along1 - along0;
  if (length <= 0) return;
  const slope = (across1 - across0) / length;
  const isHair = stroke.thickness === 0;
  // A slanting line is wider across than it is thick.
  const width = isHair ? 1 : stroke.thickness * Math.sqrt(1 + slope * slope);
  const pixelsAcross = isHair ? 1 : Math.ceil(width) + 1;
  const tBegin = forward ? t0 : t1;
  const tSlope = ((forward ? t1 : t0) - tBegin) / length;

  const alongLimit = steep ? sheet.height : sheet.width;
  const acrossLimit = steep ? sheet.width : sheet.height;
  const alongStride = steep ? sheet.width : 1;
  const acrossStride = steep ? 1 : sheet.width;
  const { pixels, weights } = sheet;
  const { alphas } = stroke;
  const red = colour & 0xff00ff;
  const green = colour & 0xff00;
  // Only as far as it lies within the sheet: of a picture that is zoomed in most links pass by, or through a corner.
  let seen0 = along0;
  let seen1 = along1;
  if (slope !== 0) {
    const enters = along0 + ((slope > 0 ? -width : acrossLimit + width) - across0) / slope;
    const leaves = along0 + ((slope > 0 ? acrossLimit + width : -width) - across0) / slope;
    if (enters > seen0) seen0 = enters;
    if (leaves < seen1) seen1 = leaves;
  }
  const first = seen0 <= 0.5 ? 0 : Math.ceil(seen0 - 0.5);
  const end = seen1 - 0.5 >= alongLimit ? alongLimit : Math.ceil(seen1 - 0.5);
  for (let along = first; along < end; along++) {
    const way = along + 0.5 - along0;
    const middle = across0 + slope * way;
    const low = isHair ? Math.floor(middle) : middle - width / 2;
    const top = Math.floor(low);
    if (top < 0 || top + pixelsAcross > acrossLimit) continue;
    const alpha = alphas[(tBegin + tSlope * way) | 0];
    // What is covered of the first pixel, of those in between, and of the last.
    let at = along * alongStride + top * acrossStride;
    let covered = top + 1 - low;
    for (let rest = width; rest > 0; rest -= covered, covered = 1, at += acrossStride) {
      if (covered > rest) covered = rest;
      const a = (alpha * covered + 0.5) | 0;
      if (a > 0) blend(pixels, weights, at, a, red, green);
    }
  }
}
