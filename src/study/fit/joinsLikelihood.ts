import { logChanceOfCount } from "./logChance.ts";
import type { StepNumbers } from "./stepNumbers.ts";
import { expectedOf, joinsIn } from "./unfolding.ts";
import type { Course } from "./unfolding.ts";

/** How much the numbers spread around what is expected of them. */
export interface Noise {
  /** Variance of joins, as a multiple of that of pure chance; from 1 on. */
  readonly dispersion: number;
  /** Relative amount by which inviting wanders, beside the chance of single members. */
  readonly drift: number;
}

/** What is known of the vigour: what works on the market at a moment, as a multiple of what is expected. */
export interface Vigour {
  mean: number;
  variance: number;
}

/** Joins step by step as a course explains them, with the log-chance of the numbers. */
export interface Explained {
  readonly logLikelihood: number;
  /** [step]: counted, or shared out between two numbers as is expected. */
  readonly joins: Float64Array;
  readonly vigour: Vigour;
}

/** The share of a deviation that is left after so many days. */
export function memoryOf({ kernel }: Course, days: number): number {
  return Math.exp(-days / Math.max(kernel.meanDays, 1));
}

/** How far the vigour wanders from 1 in the long run: variance, by single members and by whatever else. */
export function wanderingOf(
  { organicPerStep }: Course,
  brought: number,
  clump: number,
  drift: number,
): number {
  const hits = brought + organicPerStep;
  return (hits > 0 ? Math.min(clump / (hits * hits), 4) : 0) + drift * drift;
}

const leastVigour = 0.02;

/**
 * The log-chance of who joined, each number given all that came before it: chance that has happened does no harm, and gaps
 * and long periods are nothing special. Joins are counts of a Poisson process at a rate that wanders, because single members leave
 * or never invite, and because no model is quite right.
 *
 * @param joins is written to; as long as there are steps, or longer
 * @source renewal likelihood: Fraser 2007; Cori et al. 2013. The vigour is filtered as a gamma variable with a Poisson
 * count (Harvey & Fernandes 1989), which reverts to 1 within the time that it takes members to bring others.
 */
export function explain(numbers: StepNumbers, course: Course, noise: Noise, joins: Float64Array): Explained {
  const { stepDays, stretches, start } = numbers;
  const { population } = course;
  let joined = start;
  let logLikelihood = 0;
  let isFirst = true;
  const vigour: Vigour = { mean: 1, variance: 0 };
  for (const { from, to, joins: counted } of stretches) {
    const memory = memoryOf(course, (to - from) * stepDays);
    vigour.mean = 1 + memory * (vigour.mean - 1);
    let expected = 0;
    let wandering = 0;
    for (let step = from; step < to; step++) {
      const { brought, clump } = expectedOf(course, joins, step);
      joins[step] = joinsIn(course, brought, vigour.mean, population - joined - expected);
      expected += joins[step];
      wandering += wanderingOf(course, brought, clump, noise.drift) / (to - from);
    }
    vigour.variance = isFirst ? wandering : varianceAfter(vigour.variance, wandering, memory);
    isFirst = false;
    const mean = Math.max(expected, 1e-9);
    // How the mean moves with the vigour.
    const moving = mean / vigour.mean;
    const variance = noise.dispersion * mean + moving * moving * vigour.variance;
    logLikelihood += logChanceOfCount(counted, mean, variance);
    const gain = (vigour.variance * moving) / variance;
    vigour.mean = Math.max(leastVigour, vigour.mean + gain * (counted - mean));
    vigour.variance = Math.max(0, vigour.variance * (1 - gain * moving));
    const scale = counted / mean;
    for (let step = from; step < to; step++)
      joins[step] = expected > 0 ? joins[step] * scale : counted / (to - from);
    joined += counted;
  }
  return { logLikelihood, joins, vigour };
}

/** Variance of the vigour after a time in which nothing was seen. */
export function varianceAfter(variance: number, wandering: number, memory: number): number {
  return memory * memory * variance + (1 - memory * memory) * wandering;
}
