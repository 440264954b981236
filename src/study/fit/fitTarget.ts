import type { Parameters } from "../../parameters/parameterTable.ts";
import { memberOf } from "../../model/theory/member.ts";
import type { Member } from "../../model/theory/member.ts";
import { explain } from "./joinsLikelihood.ts";
import type { Explained, Noise } from "./joinsLikelihood.ts";
import { kernelOf } from "./kernel.ts";
import { logChanceOfActive, logChanceOfCohorts } from "./leavingLikelihood.ts";
import type { StepNumbers } from "./stepNumbers.ts";
import type { Course } from "./unfolding.ts";
import { logPrior, priorsOf, soughtOf } from "./priors.ts";
import { populationOf, settingOf } from "./settingOf.ts";
import { at } from "./unknowns.ts";
import type { Priors } from "./priors.ts";
import type { Point } from "./unknowns.ts";

/** What a fit tries to make as likely as it can. */
export interface FitTarget {
  readonly numbers: StepNumbers;
  readonly base: Parameters;
  readonly priors: Priors;
  /** Places of the unknowns that are looked for. */
  readonly sought: readonly number[];
  /** Log-density of a point given the numbers, but for a constant; −∞ where it cannot be. */
  readonly logPosterior: (point: Point) => number;
}

/** A point read: who a member is, and the course of joins, on a grid of so many steps. */
export interface Reading {
  readonly member: Member;
  readonly course: Course;
  readonly noise: Noise;
}

/** Reads a point. @param steps of the grid; more than there are numbers to look ahead */
export function readPoint(point: Point, base: Parameters, numbers: StepNumbers, steps: number): Reading {
  const setting = settingOf(point, base, numbers.joinedInTheEnd);
  const kinds = [{ share: 1, conversion: setting.conversion, asked: 1 }];
  const member = memberOf(setting, kinds, 0);
  return {
    member,
    course: {
      kernel: kernelOf(member, Math.exp(point[at.unlikeness]), numbers.stepDays, steps),
      population: populationOf(point, numbers.joinedInTheEnd),
      organicPerStep: setting.organicPerDay * numbers.stepDays,
      start: (numbers.start > 0 ? numbers.start : 1) * Math.exp(point[at.start]),
    },
    noise: { dispersion: 1 + Math.exp(point[at.dispersion]), drift: Math.exp(point[at.drift]) },
  };
}

/** The joins as a point explains them, in an array that is long enough to be gone on with. */
export function explainBy({ course, noise }: Reading, numbers: StepNumbers, steps: number): Explained {
  return explain(numbers, course, noise, new Float64Array(steps));
}

/** What a fit to numbers tries to make likely. */
export function fitTargetOf(numbers: StepNumbers, base: Parameters): FitTarget {
  const priors = priorsOf(base, numbers);
  const joins = new Float64Array(numbers.steps);
  const logPosterior = (point: Point): number => {
    const prior = logPrior(point, priors);
    if (prior === -Infinity) return prior;
    const { member, course, noise } = readPoint(point, base, numbers, numbers.steps);
    joins.fill(0);
    const activeDispersion = 1 + Math.exp(point[at.activeDispersion]);
    const sum =
      prior +
      explain(numbers, course, noise, joins).logLikelihood +
      logChanceOfActive(numbers, course.kernel, joins, activeDispersion) +
      logChanceOfCohorts(numbers, member, activeDispersion);
    return Number.isNaN(sum) ? -Infinity : sum;
  };
  return { numbers, base, priors, sought: soughtOf(priors), logPosterior };
}
