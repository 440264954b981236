import type { RunColumns } from "../model/run.ts";
import { settle } from "../model/settle.ts";
import { actingParameters } from "../parameters/actingParameters.ts";
import { movesMoney } from "../parameters/plan.ts";
import type { Plan } from "../parameters/plan.ts";
import { hasDiedOut } from "./diedOut.ts";
import type { Experiment, Task } from "./experiment.ts";
import type { Outcome } from "./outcome.ts";
import { steepestGrowth } from "./steepestGrowth.ts";

/** Whether the curves of single runs are kept: of each run they take as much as all the rest a hundred times. */
export function drawsCurves({ kind }: Experiment): boolean {
  return kind === "ensemble" || kind === "candidates";
}

/**
 * Measures a run that has ended.
 * @throws RangeError in plain words, where a plan's amounts could grow too large to be counted to the cent
 */
export function outcomeOf(experiment: Experiment, task: Task, run: RunColumns): Outcome {
  const { people, census, parameters } = run;
  const joinDays = people.joinDays.subarray(0, people.count);
  const { startingMembers, cycleDays, days } = actingParameters(parameters);
  const hasCurves = drawsCurves(experiment);
  const growthRatePerDay = steepestGrowth({ joinDays, startingMembers, cycleDays, days });
  return {
    variant: task.variant,
    seed: task.seed,
    joined: people.count,
    active: census.active[census.rows - 1],
    endedBy: run.endedBy!,
    diedOut: hasDiedOut(run),
    growthRatePerDay,
    doublingDays: growthRatePerDay === null ? null : Math.LN2 / growthRatePerDay,
    targetDay: experiment.kind === "levers" ? targetDayOf(run, experiment.target) : null,
    lossShare: lossShareOf(run, experiment.plan),
    joinedByDay: hasCurves ? filled(census.joined, days) : null,
    activeByDay: hasCurves ? filled(census.active, days) : null,
  };
}

/** The moment in which so many people had joined, those that members stand for included. */
function targetDayOf({ people, parameters }: RunColumns, target: number): number | null {
  const members = Math.max(1, Math.ceil(target / parameters.peopleEach));
  return members <= people.count ? people.joinDays[members - 1] : null;
}

/** Without members nobody is in loss, and nobody is not. */
function lossShareOf(run: RunColumns, plan: Plan): number | null {
  if (!movesMoney(plan) || run.people.count === 0) return null;
  const { net } = settle(run, plan).at(run.reachedDay);
  return net.reduce((inLoss, cents) => (cents < 0 ? inLoss + 1 : inLoss), 0) / net.length;
}

/** A run that the member limit ended stays as it was then. */
function filled(byDay: Float64Array, days: number): number[] {
  const last = byDay.at(-1)!;
  return Array.from({ length: days + 1 }, (_, day) => (day < byDay.length ? byDay[day] : last));
}
