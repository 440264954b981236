import { completeParameters } from "../../src/parameters/completeParameters.ts";
import { neutralParameters } from "../../src/parameters/baseParameters.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import { emptyPlan } from "../../src/parameters/plan.ts";
import type { EnsembleExperiment } from "../../src/study/experiment.ts";
import type { Outcome } from "../../src/study/outcome.ts";
import type { Progression } from "../../src/study/progression.ts";
import { runTask } from "../../src/study/runTask.ts";
import type { Experiment, Task } from "../../src/study/experiment.ts";

/** A setting in which nothing acts but what is named. */
export const settingOf = (named: Partial<Parameters>): Parameters =>
  completeParameters({ ...neutralParameters, ...named });

/** One brings two after 5 days, each of them two after another 5, and so on: no chance anywhere. */
export const doubling = settingOf({ inviteStyle: "burst", invitesPerMember: 2, cycleDays: 5, days: 20 });

/** A market of some hundred people with all the usual chance. */
export const lively = settingOf({
  market: "mixed",
  population: 600,
  startingMembers: 3,
  inviteStyle: "burst",
  invitesPerMember: 6,
  inviteSpread: "poisson",
  conversion: 0.3,
  cycleDays: 4,
  cycleShape: "exponential",
  churnPerMonth: 0.3,
  days: 60,
});

/** Runs of one setting. */
export const ensembleOf = (parameters: Parameters, runs: number): EnsembleExperiment => ({
  kind: "ensemble",
  parameters,
  plan: emptyPlan,
  seeds: { first: 1, last: runs },
});

/** All tasks that a progression gives, and their outcomes, one after the other. */
export function runAll(experiment: Experiment, progression: Progression<unknown>): Outcome[] {
  const outcomes: Outcome[] = [];
  for (let task = progression.next(); task !== null; task = progression.next()) {
    const outcome = runTask(experiment, task);
    progression.add(outcome);
    outcomes.push(outcome);
  }
  return outcomes;
}

/** All tasks that a progression gives without hearing of any outcome. */
export function tasksOf(progression: Progression<unknown>): Task[] {
  const tasks: Task[] = [];
  for (let task = progression.next(); task !== null; task = progression.next()) tasks.push(task);
  return tasks;
}
