import type { LeversExperiment } from "../experiment.ts";
import type { Outcome } from "../outcome.ts";
import type { Progression } from "../progression.ts";
import { SortedValues } from "../sortedValues.ts";
import type { LeversSummary } from "../summaries.ts";
import { TaskList } from "../taskList.ts";
import { LeverPairs } from "./leverPairs.ts";
import { leversOf } from "./leversOf.ts";

/** The setting as it is (variant 0) and with each input a little better (1, 2, …), all with one seed after the other. */
export function leversProgression(experiment: LeversExperiment): Progression<LeversSummary> {
  const tasks = new TaskList(experiment);
  const { parameters } = experiment;
  const inputs = leversOf(parameters, experiment.better);
  const levers = inputs.map((input) => new LeverPairs(input, parameters.days));
  const asItIs = new Map<number, Outcome>();
  /** By seed: better ones whose run of the setting as it is has not come yet. */
  const waiting = new Map<number, Outcome[]>();
  const targetDay = new SortedValues();

  function addAsItIs(outcome: Outcome): void {
    asItIs.set(outcome.seed, outcome);
    if (outcome.targetDay !== null) targetDay.add(outcome.targetDay);
    for (const better of waiting.get(outcome.seed) ?? []) levers[better.variant - 1].add(outcome, better);
    waiting.delete(outcome.seed);
  }

  function addBetter(outcome: Outcome): void {
    const other = asItIs.get(outcome.seed);
    if (other !== undefined) levers[outcome.variant - 1].add(other, outcome);
    else waiting.set(outcome.seed, [...(waiting.get(outcome.seed) ?? []), outcome]);
  }

  return {
    next: () => tasks.next(),
    add(outcome) {
      if (!tasks.tick(outcome)) return;
      if (outcome.variant === 0) addAsItIs(outcome);
      else addBetter(outcome);
    },
    get done() {
      return tasks.done;
    },
    total: tasks.total,
    summary: () => ({
      pairs: asItIs.size,
      reached: targetDay.count,
      targetDay: targetDay.count === 0 ? null : targetDay.quantile(0.5),
      levers: levers.map((pairs) => pairs.lever()),
    }),
  };
}
