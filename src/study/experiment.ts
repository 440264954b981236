import type { ParameterKey, Parameters } from "../parameters/parameterTable.ts";
import type { Plan } from "../parameters/plan.ts";

/** Seeds from one to another, both included. */
export interface SeedRange {
  readonly first: number;
  readonly last: number;
}

interface Subject {
  /** What is studied. Its own seed does not count. */
  readonly parameters: Parameters;
  readonly plan: Plan;
  /** Each variant is run with each of them. */
  readonly seeds: SeedRange;
}

/** One setting, run many times. */
export interface EnsembleExperiment extends Subject {
  readonly kind: "ensemble";
}

/** One setting, and the same with each input a little better, on the same people with the same luck. */
export interface LeversExperiment extends Subject {
  readonly kind: "levers";
  /** By how much each input is better: 0.1 is 10 %. */
  readonly better: number;
  /** The number of people who have joined that is to be reached, `peopleEach` included. */
  readonly target: number;
}

/** An input that goes along one side of a map, in even steps (of its logarithm, if it says so). */
export interface MapAxis {
  readonly key: ParameterKey;
  readonly from: number;
  readonly to: number;
  readonly steps: number;
  readonly scale: "linear" | "log";
}

/** One setting with two of its inputs going across and down. Variant: across + down × across.steps. */
export interface MapExperiment extends Subject {
  readonly kind: "map";
  readonly across: MapAxis;
  readonly down: MapAxis;
}

/** Several settings of which each may have made the same numbers. */
export interface CandidatesExperiment extends Subject {
  readonly kind: "candidates";
  readonly candidates: readonly Parameters[];
}

/** What is to be run, many times: variants of one setting, each with the same seeds. JSON but for ∞; see `experimentFile.ts`. */
export type Experiment = EnsembleExperiment | LeversExperiment | MapExperiment | CandidatesExperiment;

/** One run of an experiment. */
export interface Task {
  /** Which of the experiment's settings, from 0. */
  readonly variant: number;
  readonly seed: number;
}
