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
  /** Sorted final sizes, one a run, in simulated members. */
  readonly finalSizes: Float64Array;
  /** Sorted doubling times in days of the runs that ever doubled. */
  readonly doublingDays: Float64Array;
  /** One outcome a run, by final size, without curves: to open one. */
  readonly outcomes: readonly Pick<Outcome, "seed" | "joined" | "diedOut" | "doublingDays">[];
}

/** What pairs of runs differ by on average, and how far chance may have moved that: see `pairedMean.ts`. */
export interface PairedMean {
  readonly mean: number;
  /** Nineteen times in twenty the mean of ever more pairs lies so far away at most; ∞ where too few pairs differ to tell. */
  readonly margin: number;
  /** Pairs that differ at all. */
  readonly differing: number;
}

/** What one input a little better does, beside the setting as it is with the same seeds. */
export interface Lever {
  readonly key: ParameterKey;
  /** The value as it is, and a little better. */
  readonly from: number;
  readonly to: number;
  /** Pairs of runs that are in. Without any, the rest is null. */
  readonly pairs: number;
  /** Runs more, out of one, that reach the target. */
  readonly reachMore: PairedMean | null;
  /** Days by which the target is reached earlier (later: below 0); a run that does not reach it counts as its last day. */
  readonly daysEarlier: PairedMean | null;
  /** Members more at the end, as a share of the mean number as it is; null also where as it is nobody joins. */
  readonly moreMembers: PairedMean | null;
}

/** Which input is worth working on. */
export interface LeversSummary {
  readonly pairs: number;
  /** Of the setting as it is: in how many runs the target is reached, and when in the middle one of these. */
  readonly reached: number;
  readonly targetDay: number | null;
  /** In the order of the table of parameters. */
  readonly levers: readonly Lever[];
}

/** One place of a map: means over its runs. A place without runs yet shows the nearest one that has some. */
export interface MapCell {
  readonly runs: number;
  /** The place whose values these are: its own variant, or that of a coarser one. */
  readonly shownOf: number;
  /** The lowest seed of that place's runs: to open one of them. */
  readonly seed: number;
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
