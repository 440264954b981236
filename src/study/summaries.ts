import type { ParameterKey } from "../parameters/parameterTable.ts";
import type { Experiment } from "./experiment.ts";
import type { Outcome } from "./outcome.ts";

/** 5, 25, 50, 75 and 95 % of something. */
export type Quantiles = readonly [number, number, number, number, number];

/**
 * The same at each day 0…, a column a quantile, in simulated members; NaN without runs. Of runs that last more than a year not every
 * day is kept: between those that are it is straight.
 */
export type Bands = readonly [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];

/** Many runs of one setting. */
export interface EnsembleSummary {
  readonly runs: number;
  readonly joined: Bands;
  readonly active: Bands;
  /** Some single runs, evenly spread over the seeds that are in, for a fan. */
  readonly fan: readonly Pick<Outcome, "seed" | "joined" | "diedOut" | "joinedByDay">[];
  /** How many died out. */
  readonly diedOut: number;
  /** What theory says of that chance; null where it says nothing. */
  readonly extinctionChance: number | null;
  /** Sorted final sizes, one a run, in simulated members. */
  readonly finalSizes: Float64Array;
  /** Sorted doubling times in days of the runs that ever doubled. */
  readonly doublingDays: Float64Array;
  /** One outcome a run, by final size, without curves: to open one. */
  readonly outcomes: readonly Pick<Outcome, "seed" | "joined" | "diedOut" | "doublingDays">[];
}

/** What one input a little better does, beside the setting as it is with the same seeds. */
export interface Lever {
  readonly key: ParameterKey;
  /** The value as it is, and a little better. */
  readonly from: number;
  readonly to: number;
  /** Pairs of runs that are in. */
  readonly pairs: number;
  /** Days by which the target is reached earlier (later: below 0), over pairs in which both reach it; null: there are none. */
  readonly daysEarlier: Quantiles | null;
  /** Pairs in which only the better one, only the one as it is, reaches it. */
  readonly onlyBetter: number;
  readonly onlyAsItIs: number;
  /** Members more at the end, as a share of those of the setting as it is. */
  readonly moreMembers: Quantiles | null;
}

/** Which input is worth working on. */
export interface LeversSummary {
  readonly pairs: number;
  /** Of the setting as it is: in how many runs the target is reached, and when. */
  readonly reached: number;
  readonly targetDay: Quantiles | null;
  readonly levers: readonly Lever[];
}

/** One place of a map: means over its runs. A place without runs yet shows the nearest one that has some. */
export interface MapCell {
  readonly runs: number;
  /** The place whose values these are: its own variant, or that of a coarser one. */
  readonly shownOf: number;
  /** Of the population (an unlimited market: of the member limit), everybody who ever joined. */
  readonly finalShare: number;
  readonly growthRatePerDay: number | null;
  readonly lossShare: number | null;
  /** K of theory at this place, or of the nearest one where it is worked out; in the end its own. May be ∞; null: not yet. */
  readonly K: number | null;
}

/** A map as far as it has come: one cell a variant; null: nothing near is known yet. */
export interface MapSummary {
  readonly cells: readonly (MapCell | null)[];
  readonly runs: number;
}

/** Runs of several settings, each told by its curve. */
export interface CandidatesSummary {
  readonly outcomes: readonly Outcome[];
}

/** What an experiment of a kind comes to. */
export interface SummaryOf {
  readonly ensemble: EnsembleSummary;
  readonly levers: LeversSummary;
  readonly map: MapSummary;
  readonly candidates: CandidatesSummary;
}

/** The name of a kind of experiment. */
export type ExperimentKind = Experiment["kind"];
