import type { GenerationRows } from "./generationRows.ts";

/** What a generation fills of a picture's area, 0…1 from the top. */
export interface Stripe {
  readonly begin: number;
  readonly end: number;
  /** What each of its members adds. */
  readonly step: number;
}

/** All gaps between generations of a picture together, where these are very many; and the most between any two. */
const allGaps = 0.5;
const widestGap = 0.25;

/** A generation that needs fewer lines than these stands on one. */
const oneLine = 1.25;

/** A stripe is at most so many times as high as its lines of points: a few members need not stand as far apart as they could. */
const loosest = 2.5;

/** How long a line in the middle of the picture is, and how high the picture, in sides of a square that has the area of its rectangle. */
const lineLength = 0.75;
const pictureHeight = 0.8;

/** The diameter of a point and a little more, in such sides, if one is so many times that of the room of a member: points shrink more slowly than rooms. */
const spacingOf = (side: number): number => Math.min(1, 0.06 * side ** 0.54) / side;

/** How many lines each generation needs for few to hide another, if `places` stand on a line: more where its members stand in clusters. */
function countLines({ rows, begins }: GenerationRows, across: Float32Array, places: number): number[] {
  const takenBy = new Int32Array(places).fill(-1);
  return Array.from({ length: begins.length - 1 }, (_, generation) => {
    const members = begins[generation + 1] - begins[generation];
    if (members > 2 * places) return members / places;
    let taken = 0;
    for (let at = begins[generation]; at < begins[generation + 1]; at++) {
      const place = Math.min(places - 1, Math.floor(across[rows[at]] * places));
      if (takenBy[place] !== generation) taken++;
      takenBy[place] = generation;
    }
    return members / taken;
  });
}

/**
 * Shares a picture's area among the generations of a run: to each as much as it has members, and equal gaps between them for
 * the links. `across`: where each row stands from left to right, 0…1; as many as the square of `side` have room in the picture.
 */
export function shareAmongGenerations(
  order: GenerationRows,
  across: Float32Array,
  side: number,
): readonly Stripe[] {
  const { rows, begins } = order;
  const generations = begins.length - 1;
  const spacing = spacingOf(side);
  const gaps = (allGaps * (generations - 1)) / (generations + 3);
  const places = Math.max(1, Math.round(lineLength / spacing));
  const shares = countLines(order, across, places).map((lines, generation) => {
    if (lines < oneLine) return 0;
    const fair = ((1 - gaps) * (begins[generation + 1] - begins[generation])) / rows.length;
    const needed = (lines * spacing) / pictureHeight;
    // Clusters may take half of the gaps.
    return Math.max(Math.min(fair, loosest * needed), Math.min(needed, gaps / generations / 2));
  });
  const all = shares.reduce((sum, share) => sum + share, 0);
  const gap = Math.min(widestGap, (1 - all) / Math.max(1, generations - 1));
  let end = (1 - all - gap * (generations - 1)) / 2 - gap;
  return shares.map((share, generation) => {
    const begin = end + gap;
    end = begin + share;
    return { begin, end, step: share / (begins[generation + 1] - begins[generation]) };
  });
}
