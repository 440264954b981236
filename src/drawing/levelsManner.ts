import type { Disc } from "../layout/disc.ts";
import { layLevels } from "../layout/levels.ts";
import type { Levels } from "../layout/levels.ts";
import { nearestInLevels } from "../layout/nearestInLevels.ts";
import type { RunColumns } from "../model/run.ts";
import { beginCrossing } from "./crossing.ts";
import { createGenerationLabels } from "./generationLabels.ts";
import type { PictureManner } from "./pictureManner.ts";

/** So many links are enough to know how long they are. */
const sampled = 4_096;

function meanLength({ x, y }: Levels, sponsors: Int32Array, count: number): number {
  const stride = Math.max(1, Math.floor(count / sampled));
  let length = 0;
  let links = 0;
  for (let row = 0; row < count; row += stride) {
    const sponsor = sponsors[row];
    if (sponsor < 0) continue;
    length += Math.hypot(x[row] - x[sponsor], y[row] - y[sponsor]);
    links++;
  }
  return length / Math.max(1, links);
}

/**
 * The first members fill a small part of the picture, the rows of the first generations: they stand as close together as this
 * many would all over it, if there are `people` in the end. An estimate, chosen by looking, and right at the end.
 */
const asCloseAs = (members: number, people: number): number => members ** (1 - early) * people ** early;
const early = 0.3;

/** How many members stand as close together as so many would all over the picture: the reverse. */
const membersAsCloseAs = (room: number, people: number): number =>
  (room / people ** early) ** (1 / (1 - early));

/** Links to one family lie over each other, so many times more than if they were spread over the picture. */
const bundling = 4;

/** The members by generations as a manner of picture; `disc` is that of the same run. */
export function levelsManner(
  { people: { count, generations, sponsors }, parameters: { peopleEach } }: RunColumns,
  disc: Disc,
): PictureManner {
  const levels = layLevels(disc, generations, count);
  const { x, y, halfWidth, halfHeight } = levels;
  const area = 4 * halfWidth * halfHeight;
  const length = bundling * meanLength(levels, sponsors, count);
  return {
    x,
    y,
    downlines: disc.downlines,
    links: {
      outward: 0,
      downward: 1,
      fading: 0.6,
      strength: 1.1,
      crowd: (room) => ((length * membersAsCloseAs(room, count)) / area) * Math.sqrt(count / room),
    },
    eye: { x: 0, y: 0 },
    halfWidth,
    halfHeight,
    reachOf: (members, people = count) => asCloseAs(members, people),
    thickens: true,
    nearest: (members, placeX, placeY, within, counts) =>
      nearestInLevels(levels, members, placeX, placeY, within, counts),
    contacts: null,
    backdrop: null,
    labels: createGenerationLabels(levels, generations, peopleEach),
    cross: beginCrossing,
  };
}
