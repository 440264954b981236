import { packColour } from "./pixelSheet.ts";
import type { PixelSheet } from "./pixelSheet.ts";
import type { Theme } from "./theme.ts";

/** Places within a pixel, along each axis, for which a stamp is made ready. */
const phases = 8;

/** Which of its stamps a member has: 0 while it is active; from 1 on, after it has left, those of {@link LeftLook}s. */
export type StampState = number;

/** What a member who left looks like, by colours: a ring around the ground if it is large, a point if it is small. */
export type LeftLook = Pick<Theme, "ground" | "leftRing" | "leftPoint">;

/**
 * A round point of one size, anti-aliased, as a list of pixels for each place within a pixel that its middle
 * may have: place p has the entries p × `size` … (p + 1) × `size` − 1 of the columns. Where it needs fewer, its first pixel
 * comes again: lists of one length are pressed without a wrong guess of the processor.
 */
export interface PointStamps {
  /** How far from the middle's own pixel a stamp may go, along each axis. */
  readonly reach: number;
  readonly size: number;
  /** From the middle's own pixel: columns, rows, and both as a distance in a sheet. */
  readonly right: Int8Array;
  readonly down: Int8Array;
  readonly offsets: Int32Array;
  /** First those of an active member, coverage as alpha alone, to be joined with a colour; then those of each look of one who left, complete. */
  readonly pixels: Int32Array;
}

/** From this radius on, in CSS px, a member who left is a hollow ring. */
export const ringFromRadius = 1.6;

/** How thick that ring is, in device px, where the point has a radius in device px. */
export const ringThickness = (outer: number, pixelRatio: number): number =>
  Math.min(1.3 * pixelRatio, outer / 2);

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

/** A pixel that a point covers, from the pixel that its middle lies in. */
interface CoveredPixel {
  readonly x: number;
  readonly y: number;
  /** From the middle, px. */
  readonly distance: number;
  /** 1…255. */
  readonly alpha: number;
}

/** The pixels that a disc of a radius covers whose middle lies at x, y (0…1) within a pixel. */
function coveredPixels(x: number, y: number, radius: number, reach: number): readonly CoveredPixel[] {
  const found: CoveredPixel[] = [];
  for (let down = -reach; down <= reach; down++) {
    for (let right = -reach; right <= reach; right++) {
      const distance = Math.hypot(right + 0.5 - x, down + 0.5 - y);
      const alpha = Math.round(255 * coverage(radius - distance));
      if (alpha >= faintest) found.push({ x: right, y: down, distance, alpha });
    }
  }
  return found;
}

/** Makes the stamps for points of a radius in CSS px, on sheets of a width in device px; those who left have one of some looks. */
export function createPointStamps(
  radius: number,
  pixelRatio: number,
  looks: readonly LeftLook[],
  sheetWidth: number,
): PointStamps {
  const outer = radius * pixelRatio;
  const inner = radius < ringFromRadius ? -1 : outer - ringThickness(outer, pixelRatio);
  const reach = Math.ceil(outer + 0.5);
  const inside = looks.map(({ ground }) => packColour(ground));
  const outside = looks.map(({ leftRing, leftPoint }) => packColour(inner < 0 ? leftPoint : leftRing));
  const places = phases * phases;
  const found = Array.from({ length: places }, (_, place) =>
    coveredPixels(
      ((place % phases) + 0.5) / phases,
      (Math.floor(place / phases) + 0.5) / phases,
      outer,
      reach,
    ),
  );
  const size = Math.max(...found.map((list) => list.length));
  const room = places * size;
  const [right, down, offsets] = [new Int8Array(room), new Int8Array(room), new Int32Array(room)];
  const pixels = new Int32Array((1 + looks.length) * room);
  for (let at = 0; at < room; at++) {
    const list = found[Math.floor(at / size)];
    const { x, y, distance, alpha } = list[at % size] ?? list[0];
    right[at] = x;
    down[at] = y;
    offsets[at] = y * sheetWidth + x;
    pixels[at] = alpha << 24;
    const hollow = inner < 0 ? 0 : coverage(inner - distance);
    // The hollow of a ring is painted, so that no link shows through it.
    for (let look = 0; look < looks.length; look++)
      pixels[(1 + look) * room + at] = (alpha << 24) | mix(outside[look], inside[look], hollow);
  }
  return { reach, size, right, down, offsets, pixels };
}

/** Which of the places within a pixel a middle has, in 1/256 px. */
export const placeWithin = (x: number, y: number): number => ((y & 0xff) >> 5) * phases + ((x & 0xff) >> 5);

/**
 * Presses a stamp onto a sheet with its middle at x, y (in 1/256 device px, whole numbers, so that a call
 * allocates nothing). Of two points that share a pixel the one that covers more of it has it, the later one if equal.
 * `again`: it was pressed there in the other of states 0 and 1, and only what is still seen of that is replaced.
 */
export function pressStamp(
  sheet: PixelSheet,
  stamps: PointStamps,
  state: StampState,
  x: number,
  y: number,
  colour: number,
  again = false,
): void {
  const { width, height } = sheet;
  const { reach, size, offsets, pixels } = stamps;
  const column = x >> 8;
  const row = y >> 8;
  if (column < -reach || row < -reach || column >= width + reach || row >= height + reach) return;
  const begin = placeWithin(x, y) * size;
  const [toNow, toBefore] = state === 0 ? [0, offsets.length] : [state * offsets.length, 0];
  const [colourNow, colourBefore] = state === 0 ? [colour, 0] : [0, colour];
  const middle = row * width + column;
  for (let at = begin; at < begin + size; at++) {
    const alongX = column + stamps.right[at];
    const alongY = row + stamps.down[at];
    if (alongX < 0 || alongX >= width || alongY < 0 || alongY >= height) continue;
    const pixel = middle + offsets[at];
    const stamp = pixels[toNow + at];
    const old = sheet.pixels[pixel];
    const before = (pixels[toBefore + at] | colourBefore) >>> 0;
    if (again ? old === before : stamp >>> 24 >= old >>> 24) sheet.pixels[pixel] = stamp | colourNow;
  }
}
