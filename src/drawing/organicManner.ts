import { fullRadius } from "../layout/camera.ts";
import type { Disc } from "../layout/disc.ts";
import type { OrganicPoints } from "../layout/organicPoints.ts";
import { beginCrossing } from "./crossing.ts";
import { createOrganicBackdrop } from "./organicBackdrop.ts";
import type { PictureManner } from "./pictureManner.ts";

/** For each number of members, the square of how far they reach: the people of a full disc of that radius. */
function reaches({ x, y }: OrganicPoints, members: number): Float64Array {
  const squares = new Float64Array(members + 1);
  for (let row = 0; row < members; row++)
    squares[row + 1] = Math.max(squares[row], x[row] * x[row] + y[row] * y[row]);
  return squares;
}

/** How long all links are together. */
function lengthOfLinks({ x, y }: OrganicPoints, sponsors: Int32Array, members: number): number {
  let length = 0;
  for (let row = 0; row < members; row++) {
    const sponsor = sponsors[row];
    if (sponsor >= 0) length += Math.hypot(x[row] - x[sponsor], y[row] - y[sponsor]);
  }
  return length;
}

/**
 * The organic layout as a manner of picture. With contacts it shows all people from the beginning, and the camera
 * stands still; without them it shows the members and follows their growth. `disc` is that of the same run.
 */
export function organicManner(
  points: OrganicPoints,
  { downlines }: Disc,
  sponsors: Int32Array,
): PictureManner {
  const { x, y, contacts } = points;
  const crowd = lengthOfLinks(points, sponsors, downlines.length) / (Math.PI * x.length);
  const reach = contacts === null ? reaches(points, downlines.length) : null;
  return {
    x,
    y,
    downlines,
    links: { outward: 0, downward: 0, fading: 0.6, strength: 1.7, crowd: () => 2.5 * crowd },
    eye: { x: 0, y: 0 },
    halfWidth: fullRadius(x.length),
    halfHeight: fullRadius(x.length),
    thickens: false,
    reachOf: (members, people = x.length) => reach?.[members] ?? people,
    nearest(members, placeX, placeY, within, counts = null) {
      // There are too few for an index to be worth its making.
      const shown = contacts === null ? members : x.length;
      let best = within * within;
      let nearest: number | null = null;
      for (let point = 0; point < shown; point++) {
        const square = (x[point] - placeX) ** 2 + (y[point] - placeY) ** 2;
        if (square > best || (counts !== null && !counts(point))) continue;
        best = square;
        nearest = point;
      }
      return nearest;
    },
    contacts,
    labels: null,
    cross: beginCrossing,
    backdrop: contacts === null ? null : createOrganicBackdrop(points, contacts),
  };
}
