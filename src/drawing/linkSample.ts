import type { Disc } from "../layout/disc.ts";

/** Which links are drawn of more than there is time or room for. */
export interface LinkSample {
  /** Links to members with such a downline, or a larger one, are all drawn. */
  readonly largeFrom: number;
  /** Of the rest: the share that is drawn, 0…1. */
  readonly share: number;
}

/**
 * How many links a redraw spends its time on: as strokes, as hairs between crowded points, and in one of many redraws in a row;
 * and how many CSS px they are long in all, where a zoomed picture makes them long.
 */
export const linkBudget = { strokes: 10_000, hairs: 6_000, moving: 2_500, length: 600_000 } as const;

/** A number in 0…1 for a row, the same at every moment, spread evenly over any stretch of rows (golden ratio). */
export const rankOfLink = (row: number): number => (Math.imul(row + 1, 0x9e3779b1) >>> 0) / 4294967296;

/** To choose among more links than this, so many of them are looked at. */
const mostCounted = 60_000;

/**
 * Chooses about `budget` links of the first `count` members: the largest downlines, up to a third of it, and of
 * the rest an even sample (half of all members recruited nobody; without their links the texture is lost).
 * `lengthOf` says how long each is, which bounds the length of all; 0: it is not drawn at all. Without it all are, however long.
 */
export function sampleLinks(
  { downlines }: Pick<Disc, "downlines">,
  count: number,
  budget: number,
  lengthOf: ((row: number) => number) | null = null,
): LinkSample {
  // How many links lead to members with a downline of 2^b − 1 … 2^(b + 1) − 2, for each b; in a crowd, by some of them.
  const sizes = new Int32Array(32);
  const every = Math.max(1, Math.floor(count / mostCounted));
  let all = 0;
  let length = 0;
  for (let row = 0; row < count; row += every) {
    const own = lengthOf === null ? 0 : lengthOf(row);
    if (own === 0 && lengthOf !== null) continue;
    length += own * every;
    sizes[31 - Math.clz32(downlines[row] + 1)] += every;
    all += every;
  }
  const most = length > 0 ? Math.min(budget, (linkBudget.length * all) / length) : budget;
  if (all <= most) return { largeFrom: 0, share: 1 };
  let large = 0;
  let bits = 32;
  while (bits > 0 && large + sizes[bits - 1] <= most / 3) large += sizes[--bits];
  return { largeFrom: 2 ** bits - 1, share: (most - large) / (all - large) };
}
