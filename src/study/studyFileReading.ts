import type { Experiment } from "./experiment.ts";
import type { Outcome } from "./outcome.ts";

/** What was found in a file of a study. */
export type StudyFileReading =
  | {
      readonly state: "read";
      readonly experiment: Experiment;
      readonly outcomes: readonly Outcome[];
      /** What had to be repaired, in sentences. */
      readonly notes: readonly string[];
    }
  | { readonly state: "refused"; readonly reason: string };
