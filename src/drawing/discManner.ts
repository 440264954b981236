import { fullRadius, lookAt } from "../layout/camera.ts";
import type { Disc } from "../layout/disc.ts";
import { nearestMember } from "../layout/nearest.ts";
import type { PictureManner } from "./pictureManner.ts";

/** The growth disc as a manner of picture. */
export const discManner = (disc: Disc): PictureManner => ({
  ...disc,
  // Towards the sponsor many links leave from one point: the middle of a large disc stays open.
  links: { outward: 1, downward: 0, fading: 0.85, strength: 1, crowd: (people) => 0.1 * Math.sqrt(people) },
  eye: lookAt(disc, disc.x.length),
  halfWidth: fullRadius(disc.x.length),
  halfHeight: fullRadius(disc.x.length),
  reachOf: (members) => members,
  thickens: false,
  nearest: (members, x, y, within, counts) => nearestMember(disc, members, x, y, within, counts),
  contacts: null,
  backdrop: null,
  labels: null,
  // It is there before any other, and without another there is no way to go.
  cross: null,
});
