import { sumOfProducts } from "../../model/theory/sumOfProducts.ts";
import type { Kernel } from "./kernel.ts";

/** What is needed to follow joins step by step. */
export interface Course {
  readonly kernel: Kernel;
  /** Infinity: unlimited. */
  readonly population: number;
  readonly organicPerStep: number;
  /** Starting members, as many new ones as bring the same. */
  readonly start: number;
}

/** What is expected of a step, given all before it. */
export interface Expected {
  /** Joins in an empty market that earlier joiners bring. */
  readonly brought: number;
  /** Their variance that comes from single members being active or not. */
  readonly clump: number;
}

/** Hits on the market in a step by those who joined before it. */
export function expectedOf({ kernel, start }: Course, joins: Float64Array, step: number): Expected {
  const { brings, startBrings, clumps, startClumps, reach, clumpReach } = kernel;
  return {
    brought: start * startBrings[step] + sumOfProducts(joins, brings, step, 1, reach),
    clump: start * startClumps[step] + sumOfProducts(joins, clumps, step, 1, clumpReach),
  };
}

/**
 * Joins in a step, those included whom the step's own joiners bring.
 * @param vigour what works on the market, as a multiple of what is expected
 * @param outside people who have not joined before the step
 * @source as in `cellJoins.ts`: of those outside e^(−hits ÷ population) stay there
 */
export function joinsIn(course: Course, brought: number, vigour: number, outside: number): number {
  const { population, organicPerStep, kernel } = course;
  const pull = vigour * (organicPerStep + brought);
  const again = vigour * kernel.brings[0];
  if (population === Infinity) return pull / Math.max(1 - again, 0.02);
  if (!(outside > 0)) return 0;
  const free = outside / population;
  // Newton's method on a convex function from above its root, where all hits fall apart: it comes down and never passes it.
  let joins = again * free < 1 ? Math.min(outside, (pull * free) / (1 - again * free)) : outside;
  for (let round = 0; round < 60; round++) {
    const drawnIn = -outside * Math.expm1(-(pull + again * joins) / population);
    const step = (joins - drawnIn) / (1 - ((outside - drawnIn) * again) / population);
    joins -= step;
    if (!(step > 1e-7 * joins)) break;
  }
  return joins;
}
