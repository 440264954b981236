import type { Parameters } from "../../parameters/parameterTable.ts";
import { sumOfProducts } from "../../model/theory/sumOfProducts.ts";
import type { FitLuck } from "./fitLuck.ts";
import { explainBy, readPoint } from "./fitTarget.ts";
import type { Reading } from "./fitTarget.ts";
import { memoryOf, varianceAfter, wanderingOf } from "./joinsLikelihood.ts";
import type { StepNumbers } from "./stepNumbers.ts";
import { expectedOf, joinsIn } from "./unfolding.ts";
import { at } from "./unknowns.ts";
import type { Point } from "./unknowns.ts";

/** One way on: everybody who has joined, and who is active, before steps 0… and at the end of the last, with the numbers so far. */
export interface Continuation {
  readonly joined: Float64Array;
  readonly active: Float64Array;
}

/**
 * Goes on from the last number as a point would have it.
 * @param luck draws the joins of every step, whether inviting wanders, and who leaves; null: as is expected
 * @param steps in all, those of the numbers included
 */
export function continueNumbers(
  point: Point,
  base: Parameters,
  numbers: StepNumbers,
  steps: number,
  luck: FitLuck | null,
): Continuation {
  const reading = readPoint(point, base, numbers, steps);
  const { course, noise } = reading;
  const { joins, vigour } = explainBy(reading, numbers, steps);
  const memory = memoryOf(course, numbers.stepDays);
  let joined = numbers.joinedInTheEnd;
  let liveliness = luck === null ? vigour.mean : luck.gamma(vigour.mean, vigour.variance);
  for (let step = numbers.steps; step < steps; step++) {
    const { brought, clump } = expectedOf(course, joins, step);
    const wandering = wanderingOf(course, brought, clump, noise.drift);
    const usual = 1 + memory * (liveliness - 1);
    liveliness = luck === null ? usual : luck.gamma(usual, varianceAfter(0, wandering, memory));
    const outside = course.population - joined;
    const mean = joinsIn(course, brought, liveliness, outside);
    joins[step] = Math.min(luck === null ? mean : luck.count(mean, noise.dispersion), Math.max(0, outside));
    joined += joins[step];
  }
  return { joined: totalsOf(joins, numbers.start), active: activeOf(reading, point, numbers, joins, luck) };
}

function totalsOf(joins: Float64Array, start: number): Float64Array {
  const totals = new Float64Array(joins.length + 1);
  totals[0] = start;
  joins.forEach((more, step) => {
    totals[step + 1] = totals[step] + more;
  });
  return totals;
}

/** Who is active: as the law of churn has it, through the numbers where there are any, and by chance after the last of them. */
function activeOf(
  { course }: Reading,
  point: Point,
  numbers: StepNumbers,
  joins: Float64Array,
  luck: FitLuck | null,
): Float64Array {
  const { stays, startStays, activeShare } = course.kernel;
  const steps = joins.length;
  const byLaw = Float64Array.from({ length: steps + 1 }, (_, step) => {
    const ofStart = numbers.start * (step === 0 ? activeShare : startStays[step - 1]);
    return ofStart + sumOfProducts(joins, stays, step - 1, 0, step);
  });
  const known = numbers.active;
  if (known.length === 0) return byLaw;
  const active = new Float64Array(steps + 1);
  for (let i = 0; i < known.length; i++) {
    const { step, people } = known[i];
    const next = known[i + 1] ?? { step, people };
    for (let between = step; between < Math.max(next.step, step + 1); between++)
      active[between] = people + ((next.people - people) * (between - step)) / Math.max(1, next.step - step);
  }
  const dispersion = 1 + Math.exp(point[at.activeDispersion]);
  for (let step = known.at(-1)!.step; step < steps; step++) {
    const staying =
      byLaw[step] > 0 ? Math.min(1, (byLaw[step + 1] - joins[step] * stays[0]) / byLaw[step]) : 1;
    const mean = active[step] * staying + joins[step] * stays[0];
    const variance = active[step] * staying * (1 - staying) + joins[step] * stays[0] * (1 - stays[0]);
    const chance = luck === null ? 0 : Math.sqrt(dispersion * variance) * luck.normal();
    active[step + 1] = Math.max(0, mean + chance);
  }
  return active;
}
