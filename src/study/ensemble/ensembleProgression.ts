import type { EnsembleExperiment } from "../experiment.ts";
import type { Outcome } from "../outcome.ts";
import type { Progression } from "../progression.ts";
import { SortedValues } from "../sortedValues.ts";
import type { EnsembleSummary } from "../summaries.ts";
import { TaskList } from "../taskList.ts";
import { DayBands } from "./dayBands.ts";
import { Fan } from "./fan.ts";

/** One setting, run with one seed after the other. */
export function ensembleProgression(experiment: EnsembleExperiment): Progression<EnsembleSummary> {
  const { parameters, seeds } = experiment;
  const tasks = new TaskList(experiment);
  const joined = new DayBands(parameters.days);
  const active = new DayBands(parameters.days);
  const finalSizes = new SortedValues();
  const doublingDays = new SortedValues();
  const fan = new Fan(seeds);
  const outcomes: EnsembleSummary["outcomes"][number][] = [];
  let diedOut = 0;

  return {
    next: () => tasks.next(),
    add(outcome) {
      const { joinedByDay, activeByDay } = outcome;
      if (joinedByDay === null || activeByDay === null || !tasks.tick(outcome)) return;
      joined.add(joinedByDay);
      active.add(activeByDay);
      finalSizes.add(outcome.joined);
      if (outcome.doublingDays !== null) doublingDays.add(outcome.doublingDays);
      if (outcome.diedOut) diedOut++;
      fan.add(outcome);
      outcomes.splice(placeOf(outcome, outcomes), 0, withoutCurves(outcome));
    },
    get done() {
      return tasks.done;
    },
    total: tasks.total,
    summary() {
      return {
        runs: tasks.done,
        joined: joined.bands(),
        active: active.bands(),
        fan: fan.runs(),
        diedOut,
        finalSizes: finalSizes.sorted().slice(),
        doublingDays: doublingDays.sorted().slice(),
        outcomes: outcomes.slice(),
      };
    },
  };
}

function withoutCurves({
  seed,
  joined,
  diedOut,
  doublingDays,
}: Outcome): EnsembleSummary["outcomes"][number] {
  return { seed, joined, diedOut, doublingDays };
}

/** Where an outcome stands among those that are sorted by final size, then by seed. */
function placeOf(outcome: Outcome, sorted: EnsembleSummary["outcomes"]): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const { joined, seed } = sorted[middle];
    if (joined < outcome.joined || (joined === outcome.joined && seed < outcome.seed)) low = middle + 1;
    else high = middle;
  }
  return low;
}
