import { neutralParameters } from "../../parameters/baseParameters.ts";
import { parameterKeys, parameterTable } from "../../parameters/parameterTable.ts";
import type { Parameters } from "../../parameters/parameterTable.ts";
import type { Parameter } from "../../parameters/parameter.ts";
import type { StepNumbers } from "./stepNumbers.ts";
import { settingOf } from "./settingOf.ts";
import { at } from "./unknowns.ts";
import type { Point } from "./unknowns.ts";

/** A run is to have no more members than about this: a simulated member stands for several people beyond it. */
const mostMembers = 50_000;

/** 1, 2, 5, 10, 20 …: the smallest of these that is no less. */
function roundedUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  return [1, 2, 5, 10].map((times) => times * power).find((rounded) => rounded >= value)!;
}

function bounded(key: keyof Parameters, value: unknown): unknown {
  if (!(key in parameterTable) || typeof value !== "number") return value;
  const parameter: Parameter = parameterTable[key as keyof typeof parameterTable];
  if (parameter.kind !== "number" || (value === Infinity && parameter.mayBeNever)) return value;
  const inRange = Math.min(parameter.max, Math.max(parameter.min, value));
  return parameter.integer ? Math.round(inRange) : Number(inRange.toPrecision(3));
}

/**
 * A point as a complete setting that can be run, with no more digits than a fit knows and a reader can take in. Where so many join by the end that a run would take long, one simulated member
 * stands for several people: population, start and organic joins are divided by `peopleEach`, and chance is larger than it
 * would be among so many.
 * @param joinedByTheEnd expected, in people
 * @param days of the run
 */
export function runnableSetting(
  point: Point,
  base: Parameters,
  numbers: StepNumbers,
  joinedByTheEnd: number,
  days: number,
): Parameters {
  const setting = settingOf(point, base, numbers.joinedInTheEnd);
  const peopleEach = Math.min(1_000_000, roundedUp(joinedByTheEnd / mostMembers));
  // Where nobody says how many had joined before, so many new ones as bring the same.
  const start = numbers.start > 0 ? numbers.start : Math.exp(point[at.start]);
  const scaled: Parameters = {
    ...setting,
    peopleEach,
    population: Math.max(2, setting.population / peopleEach),
    startingMembers: Math.max(numbers.start > 0 ? 1 : 0, start / peopleEach),
    organicPerDay: setting.organicPerDay / peopleEach,
    days: Math.ceil(days),
    memberLimit: neutralParameters.memberLimit,
  };
  const complete: Record<string, unknown> = { ...scaled };
  for (const key of parameterKeys) complete[key] = bounded(key, complete[key]);
  return complete as unknown as Parameters;
}
