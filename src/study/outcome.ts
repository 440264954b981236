import type { EndedBy } from "../model/run.ts";
import type { Task } from "./experiment.ts";

/** What is kept of one run of an experiment. Counts are of simulated members; a reader multiplies with `peopleEach`. */
export interface Outcome extends Task {
  /** Everybody who ever joined, and who is active at the end. */
  readonly joined: number;
  readonly active: number;
  readonly endedBy: EndedBy;
  /** The spread ended before it had become large: see `diedOut.ts`. */
  readonly diedOut: boolean;
  /** Growth a day while it was steepest over a doubling, and ln 2 ÷ that; null where it never doubled: see `steepestGrowth.ts`. */
  readonly growthRatePerDay: number | null;
  readonly doublingDays: number | null;
  /** The day on which the experiment's target was reached; null: not by the end, or it has none. */
  readonly targetDay: number | null;
  /** Of everybody who ever joined, the share in loss at the end; null where no money moves. */
  readonly lossShare: number | null;
  /** Who had joined, and who was active, at the end of days 0…; only of experiments that draw curves. */
  readonly joinedByDay: readonly number[] | null;
  readonly activeByDay: readonly number[] | null;
}
