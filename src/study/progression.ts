import type { Task } from "./experiment.ts";
import type { Outcome } from "./outcome.ts";

/**
 * How an experiment comes about: which run is worth doing next, and what all that are done say together. Outcomes may come in
 * any order; of a task that comes twice the first counts. Everything is a reading of the outcomes so far.
 */
export interface Progression<Summary> {
  /** The next run, or null if no more are wanted by now. Each task is given once. */
  next(): Task | null;
  add(outcome: Outcome): void;
  /** Runs that are in, and runs that there will be (at most, if that depends on what they say). */
  readonly done: number;
  readonly total: number;
  /** What the outcomes so far say; cheap enough for ten times a second on the page's thread. */
  summary(): Summary;
}
