import { fullRadius } from "./camera.ts";
import type { Disc } from "./disc.ts";
import { sortByGeneration } from "./generationRows.ts";
import type { GenerationRows } from "./generationRows.ts";
import { shareAmongGenerations } from "./stripes.ts";

/**
 * Where every member stands when the generations are rows, the first on top. The picture is a trapezoid, narrower at the
 * top, where there are few; the unit of length is such that a rectangle around it has an area of π a member, as the disc has.
 */
export interface Levels {
  /** Two columns, one row a member. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** The rectangle's half sides; its middle is the origin. */
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** From the top of the picture to its bottom: no member stands above one before it. */
  readonly order: GenerationRows;
  /** The stripe that each generation fills as it grows: its upper edge, its lower one, and how far it reaches to the left on top. */
  readonly tops: Float32Array;
  readonly bottoms: Float32Array;
  readonly lefts: Float32Array;
}

/** Width of the rectangle, of its height. */
const aspect = 4 / 3;

/** What the trapezoid leaves free of the rectangle for what is written there: at the left of its width, above of its height. */
const leftMargin = 0.1;
const topMargin = 0.07;

/** How wide the trapezoid is on top, of its width at the bottom. */
const topWidth = 0.42;

/** How wide the trapezoid is at a depth (0 at the top … 1 at the bottom), of its width at the bottom. */
const widthAt = (depth: number): number => topWidth + (1 - topWidth) * depth;

/** The depth above which such a share of the trapezoid's area lies. */
const depthOf = (share: number): number =>
  (Math.sqrt(topWidth * topWidth + (1 - topWidth * topWidth) * share) - topWidth) / (1 - topWidth);

/** How far around the disc everybody stands, 0…1 from the bottom, clockwise: the middle of its slice. */
function unrollDisc({ x, y }: Disc, count: number): Float32Array {
  const across = new Float32Array(count);
  for (let row = 0; row < count; row++) {
    const turns = Math.atan2(y[row], x[row]) / (2 * Math.PI) - 0.25;
    across[row] = turns < 0 ? turns + 1 : turns;
  }
  return across;
}

/**
 * Lays the first `count` members of a run out by generations, in O(count). From left to right they stand in the disc's
 * order: everybody in the middle of a slice as wide as its downline, above its recruits. From the top down, each
 * generation has a stripe whose area is its number of members, with room for the links between two of them; it
 * is filled from above in the order of joining. A generation that fits one line stands on one.
 */
export function layLevels(disc: Disc, generations: Int32Array, count: number): Levels {
  const order = sortByGeneration(generations, count);
  const across = unrollDisc(disc, count);
  const radius = fullRadius(count);
  const halfWidth = (Math.sqrt(Math.PI * aspect) / 2) * radius;
  const halfHeight = halfWidth / aspect;
  const half = halfWidth * (1 - leftMargin);
  const middle = halfWidth - half;
  const stripes = shareAmongGenerations(order, across, radius);
  const xOf = (share: number, depth: number): number => middle + half * (2 * share - 1) * widthAt(depth);
  const yOf = (depth: number): number => halfHeight * (1 - 2 * (1 - topMargin) * (1 - depth));

  const next = Float64Array.from(stripes, ({ begin, step }) => begin + step / 2);
  const x = new Float32Array(count);
  const y = new Float32Array(count);
  for (let row = 0; row < count; row++) {
    const generation = generations[row];
    const depth = depthOf(next[generation]);
    next[generation] += stripes[generation].step;
    x[row] = xOf(across[row], depth);
    y[row] = yOf(depth);
  }
  return {
    x,
    y,
    halfWidth,
    halfHeight,
    order,
    tops: Float32Array.from(stripes, ({ begin }) => yOf(depthOf(begin))),
    bottoms: Float32Array.from(stripes, ({ end }) => yOf(depthOf(end))),
    lefts: Float32Array.from(stripes, ({ begin }) => xOf(0, depthOf(begin))),
  };
}
