import type { CandidatesExperiment } from "./experiment.ts";
import type { Outcome } from "./outcome.ts";
import type { Progression } from "./progression.ts";
import type { CandidatesSummary } from "./summaries.ts";
import { TaskList } from "./taskList.ts";

/** Several settings, each run with one seed after the other. */
export function candidatesProgression(experiment: CandidatesExperiment): Progression<CandidatesSummary> {
  const tasks = new TaskList(experiment);
  const outcomes: Outcome[] = [];
  return {
    next: () => tasks.next(),
    add(outcome) {
      if (tasks.tick(outcome)) outcomes.push(outcome);
    },
    get done() {
      return tasks.done;
    },
    total: tasks.total,
    summary: () => ({ outcomes: outcomes.slice() }),
  };
}
