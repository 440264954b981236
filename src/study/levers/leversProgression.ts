import type { LeversExperiment } from "../experiment.ts";
import type { Outcome } from "../outcome.ts";
import type { Progression } from "../progression.ts";
import { SortedValues } from "../sortedValues.ts";
import type { Lever, LeversSummary } from "../summaries.ts";
import { TaskList } from "../taskList.ts";
import { LeverPairs } from "./leverPairs.ts";
import { leversOf } from "./leversOf.ts";

const median = 2;

/** The setting as it is (variant 0) and with each input a little better (1, 2, …), all with one seed after the other. */
export function leversProgression(experiment: LeversExperiment): Progression<LeversSummary> {
  const tasks = new TaskList(experiment);
  const levers = leversOf(experiment.parameters, experiment.better).map((input) => new LeverPairs(input));
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
      targetDay: targetDay.quantiles(),
      levers: bestFirst(
        levers.map((pairs) => pairs.lever()),
        targetDay.count * 2 >= asItIs.size,
      ),
    }),
  };
}

/**
 * By the days that the median pair gains, and among equals by the members that it gains. Where most runs do not reach the target
 * as it is, first by how many more reach it.
 */
function bestFirst(levers: readonly Lever[], isMostlyReached: boolean): Lever[] {
  const gained = ({ pairs, onlyBetter, onlyAsItIs }: Lever): number =>
    isMostlyReached || pairs === 0 ? 0 : (onlyBetter - onlyAsItIs) / pairs;
  const days = ({ daysEarlier }: Lever): number => daysEarlier?.[median] ?? -Infinity;
  const members = ({ moreMembers }: Lever): number => moreMembers?.[median] ?? -Infinity;
  return levers.toSorted(
    (a, b) =>
      descending(gained(a), gained(b)) || descending(days(a), days(b)) || descending(members(a), members(b)),
  );
}

/** For any numbers, infinite ones too. */
function descending(a: number, b: number): number {
  return a === b ? 0 : a < b ? 1 : -1;
}
