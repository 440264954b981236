import { bucket } from "./all/bucket.ts";
import { chance } from "./all/chance.ts";
import { cliff } from "./all/cliff.ts";
import { cycle } from "./all/cycle.ts";
import { friends } from "./all/friends.ts";
import { network } from "./all/network.ts";
import { plans } from "./all/plans.ts";
import { pyramid } from "./all/pyramid.ts";
import { saturation } from "./all/saturation.ts";
import type { Lesson } from "./lesson.ts";

/** All lessons, in the order in which they build on one another. */
export const lessons: readonly Lesson[] = [
  cliff,
  cycle,
  bucket,
  saturation,
  chance,
  friends,
  pyramid,
  plans,
  network,
];
