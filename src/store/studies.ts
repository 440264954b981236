import type { StoreApi } from "zustand/vanilla";
import type { NumbersForm, NumbersReading } from "../files/numbersReading.ts";
import type { Parameters } from "../parameters/parameterTable.ts";
import type { Experiment } from "../study/experiment.ts";
import type { FitQuestion, FitResult } from "../study/fit/fitResult.ts";
import type { FormulaCheck } from "../study/formulaCheck.ts";
import type { OwnNumbers } from "../study/ownNumbers.ts";
import type { SummaryOf } from "../study/summaries.ts";

/** How far something is that takes a while. */
export type Progress = "running" | "stopped" | "finished" | "failed";

type OfKind<Kind> = Extract<Experiment, { kind: Kind }>;

/** An experiment with what its runs say so far. */
export interface StudyShown<Kind extends Experiment["kind"]> {
  readonly experiment: OfKind<Kind>;
  readonly progress: Progress;
  readonly done: number;
  readonly total: number;
  /** null until the first runs are in. */
  readonly summary: SummaryOf[Kind] | null;
  /** Why it failed, in words. */
  readonly reason: string | null;
  /** It was opened from a file, and repaired so. */
  readonly notes: readonly string[];
}

/** A fit, with the runs of what fits. */
export interface FitShown {
  readonly question: FitQuestion;
  readonly progress: Progress;
  /** 0…1. */
  readonly share: number;
  readonly result: FitResult | null;
  /** Runs of the settings that fit: arrive after the result. */
  readonly runs: StudyShown<"candidates"> | null;
  readonly reason: string | null;
}

/** The reader's own numbers: what was given, and what was found in it. */
export interface NumbersShown {
  readonly source: string | Blob;
  /** What the file was called; null: it was pasted. */
  readonly fileName: string | null;
  readonly progress: "running" | "finished" | "failed";
  readonly reading: NumbersReading | null;
  readonly reason: string | null;
}

/** All that is studied in one app, beside its run. */
export interface StudiesState {
  readonly ensemble: StudyShown<"ensemble"> | null;
  readonly levers: StudyShown<"levers"> | null;
  readonly map: StudyShown<"map"> | null;
  readonly numbers: NumbersShown | null;
  /** The numbers that stand on the curve: those last read well, until they are taken away. */
  readonly onCurve: OwnNumbers | null;
  readonly fit: FitShown | null;
  readonly formulas: { readonly parameters: Parameters; readonly check: FormulaCheck } | null;
  /** Why the last check of formulas failed; null: it did not. */
  readonly formulasFailed: string | null;
  /** Why a file of a study was refused; null: none was, or it was opened. */
  readonly fileRefused: string | null;
  /** What the file of a study that was opened last held; null: none was, or it is still being read, or was refused. */
  readonly fileOpened: "ensemble" | "levers" | "map" | null;
}

/**
 * What a person does with studies. Of experiments and fits one is under way at a time: whatever is begun stops what was (it keeps
 * what it has). What is read or checked goes beside them.
 */
export interface StudiesActions {
  /** Begins an experiment afresh. */
  run(experiment: Exclude<Experiment, { kind: "candidates" }>): void;
  /** Goes on with one that was stopped. */
  goOn(kind: "ensemble" | "levers" | "map"): void;
  /** Stops the experiment or fit that is under way. */
  stop(): void;
  /** Reads pasted text or a dropped file; `form`: as the person says, else as it is recognised. */
  readNumbers(source: string | Blob, fileName: string | null, form: NumbersForm | null): void;
  removeNumbers(): void;
  fit(question: FitQuestion): void;
  checkFormulas(parameters: Parameters): void;
  openStudyFile(source: string | Blob): void;
  /** The text of the file of an experiment, to run it elsewhere; rejects with an error that says why there is none. */
  experimentText(experiment: Experiment): Promise<string>;
}

/** The studies of one app. */
export interface Studies {
  readonly state: StoreApi<StudiesState>;
  readonly actions: StudiesActions;
  dispose(): void;
}
