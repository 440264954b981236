import { PageMemory } from "../model/pageMemory.ts";
import { Simulation } from "../model/simulation.ts";
import type { Experiment, Task } from "./experiment.ts";
import type { Outcome } from "./outcome.ts";
import { outcomeOf } from "./outcomeOf.ts";
import { variantParameters } from "./variantParameters.ts";

/** One run of an experiment, under way. */
export interface TaskUnderWay {
  /**
   * Goes on for about so many more events (some ten million are done in a second).
   * @returns whether there is more to do; the outcome does not depend on how the work is cut
   */
  advance(mostWork: number): boolean;
  /** What is kept of the run, once it has ended. The settling of a plan, if there is one, happens here. */
  outcome(): Outcome;
}

/**
 * Sets up one run of an experiment.
 * @param memory that of the runs before, which nobody goes on with any more
 * @throws RangeError for a variant that the experiment has not
 */
export function beginTask(experiment: Experiment, task: Task, memory = new PageMemory()): TaskUnderWay {
  memory.takeBack();
  const simulation = new Simulation(variantParameters(experiment, task), { memory });
  return {
    advance(mostWork) {
      simulation.advance(undefined, mostWork);
      return simulation.endedBy === null;
    },
    outcome: () => outcomeOf(experiment, task, simulation.columns()),
  };
}

/** A whole run of an experiment. */
export function runTask(experiment: Experiment, task: Task, memory?: PageMemory): Outcome {
  const underWay = beginTask(experiment, task, memory);
  underWay.advance(Infinity);
  return underWay.outcome();
}
