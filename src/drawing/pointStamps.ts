import { packColour } from "./pixelSheet.ts";
import type { PixelSheet } from "./pixelSheet.ts";
import type { Theme } from "./theme.ts";

/** Places within a pixel, along each axis, for which a stamp is made ready. */
const phases = 8;

/**
 * A round point of one size, anti-aliased, as a list of pixels for each place within a pixel that its middle
 * may have: place p has the entries `starts[p]` … `starts[p + 1] − 1` of the columns.
 */
export interface PointStamps {
  /** How far from the middle's own pixel a stamp may go, along each axis. */
  readonly reach: number;
  readonly starts: Uint32Array;
  /** From the middle's own pixel: columns, rows, and both as a distance in a sheet. */
  readonly right: Int8Array;
  readonly down: Int8Array;
  readonly offsets: Int32Array;
  /** Coverage as alpha alone, to be joined with a colour. */
  readonly active: Uint32Array;
  /** The same for a member who left: complete pixels. */
  readonly left: Uint32Array;
}

/** From this radius on, in CSS px, a member who left is a hollow ring; a smaller point is a grey one. */
const ringFromRadius = 1.6;

/** A pixel that is covered less (of 255) is left out. */
const faintest = 10;

/** How much of a pixel a disc covers whose edge is `depth` px outside the pixel's middle. */
const coverage = (depth: number): number => Math.min(1, Math.max(0, depth + 0.5));

const mix = (from: number, to: number, share: number): number => {
  let mixed = 0;
  for (let shift = 0; shift < 24; shift += 8) {
    const low = (from >> shift) & 0xff;
    const high = (to >> shift) & 0xff;
    mixed |= Math.round(low + (high - low) * share) << shift;
  }
  return mixed;
};

/** Makes the stamps for points of a radius in CSS px, on sheets of a width in device px. */
export function createPointStamps(
  radius: number,
  pixelRatio: number,
  theme: Theme,
  sheetWidth: number,
): PointStamps {
  const outer = radius * pixelRatio;
  const inner = radius < ringFromRadius ? -1 : outer - Math.min(1.3 * pixelRatio, outer / 2);
  const reach = Math.ceil(outer + 0.5);
  const side = 2 * reach + 1;
  const [ground, ring, grey] = [theme.ground, theme.leftRing, theme.leftPoint].map(packColour);
  const starts = new Uint32Array(phases * phases + 1);
  const room = phases * phases * side * side;
  const [right, down, offsets] = [new Int8Array(room), new Int8Array(room), new Int32Array(room)];
  const [active, left] = [new Uint32Array(room), new Uint32Array(room)];
  let at = 0;
  for (let phase = 0; phase < phases * phases; phase++) {
    const middleX = ((phase % phases) + 0.5) / phases - 0.5;
    const middleY = (Math.floor(phase / phases) + 0.5) / phases - 0.5;
    for (let pixel = 0; pixel < side * side; pixel++) {
      const x = (pixel % side) - reach;
      const y = Math.floor(pixel / side) - reach;
      const distance = Math.hypot(x - middleX, y - middleY);
      const alpha = Math.round(255 * coverage(outer - distance));
      if (alpha < faintest) continue;
      // The hollow of a ring is painted, so that no link shows through it.
      const leftColour = inner < 0 ? grey : mix(ring, ground, coverage(inner - distance));
      right[at] = x;
      down[at] = y;
      offsets[at] = y * sheetWidth + x;
      active[at] = alpha << 24;
      left[at] = (alpha << 24) | leftColour;
      at++;
    }
    starts[phase + 1] = at;
  }
  return { reach, starts, right, down, offsets, active, left };
}

/**
 * Presses a stamp onto a sheet with its middle at x, y (in 1/256 device px, whole numbers, so that a call
 * allocates nothing); `pixels` is the stamps' `active`, with a colour, or their `left`, with 0. Of two points
 * that share a pixel the one that covers more of it has it, the later one if equal: so the picture is nearly
 * the same whatever the order, and a point can be replaced by its other state.
 */
export function pressStamp(
  sheet: PixelSheet,
  stamps: PointStamps,
  pixels: Uint32Array,
  x: number,
  y: number,
  colour: number,
): void {
  const { width, height } = sheet;
  const { reach, starts, offsets } = stamps;
  const column = x >> 8;
  const row = y >> 8;
  if (column < -reach || row < -reach || column >= width + reach || row >= height + reach) return;
  const phase = ((y & 0xff) >> 5) * phases + ((x & 0xff) >> 5);
  const middle = row * width + column;
  const end = starts[phase + 1];
  const isWhole = column >= reach && row >= reach && column < width - reach && row < height - reach;
  for (let at = starts[phase]; at < end; at++) {
    const pixel = middle + offsets[at];
    const stamp = pixels[at];
    if (!isWhole) {
      const alongX = column + stamps.right[at];
      const alongY = row + stamps.down[at];
      if (alongX < 0 || alongX >= width || alongY < 0 || alongY >= height) continue;
    }
    if (stamp >>> 24 >= sheet.pixels[pixel] >>> 24) sheet.pixels[pixel] = stamp | colour;
  }
}
