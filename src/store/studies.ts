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
  /** The name of the file that it was opened from, and how that was repaired; null: it was begun here. */
  readonly fileName: string | null;
  readonly notes: readonly string[];
}

/** The kinds of experiments that have a part of the page. */
export type ShownKind = "ensemble" | "levers" | "map";

/** A file of a study that somebody opened. */
export interface StudyFileOpened {
  readonly name: string;
  /** In the part of which kind it was opened. */
  readonly openedAt: ShownKind;
  /** What it held; null: it is still being read, or was refused. */
  readonly held: ShownKind | null;
  /** Why it was refused; null: it was not. */
  readonly refused: string | null;
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
  /** How the person says it is to be read; null: as it is recognised. */
  readonly form: NumbersForm | null;
  readonly progress: Progress;
  /** How much of it is read, 0…1. */
  readonly share: number;
  readonly reading: NumbersReading | null;
  readonly reason: string | null;
}

/** All that is studied in one app, beside its run. */
export interface StudiesState {
  readonly ensemble: StudyShown<"ensemble"> | null;
  /** The chance, by theory, that the setting of `ensemble` dies out; null where theory says nothing, and until it does. */
  readonly extinctionChance: number | null;
  readonly levers: StudyShown<"levers"> | null;
  readonly map: StudyShown<"map"> | null;
  readonly numbers: NumbersShown | null;
  /** The numbers that stand on the curve: those last read well, until they are taken away. */
  readonly onCurve: OwnNumbers | null;
  readonly fit: FitShown | null;
  readonly formulas: { readonly parameters: Parameters; readonly check: FormulaCheck } | null;
  /** Why the last check of formulas failed; null: it did not. */
  readonly formulasFailed: string | null;
  /** The file of a study that was opened last; null: none was. */
  readonly fileOpened: StudyFileOpened | null;
}

/**
 * What a person does with studies. Of experiments and fits one is under way at a time: whatever is begun stops what was (it keeps
 * what it has). What is read or checked goes beside them.
 */
export interface StudiesActions {
  /** Begins an experiment afresh. */
  run(experiment: Exclude<Experiment, { kind: "candidates" }>): void;
  /** Goes on with one that was stopped. */
  goOn(kind: ShownKind): void;
  /** Stops the experiment or fit that is under way. */
  stop(): void;
  /** Reads pasted text or a dropped file; `form`: as the person says, else as it is recognised. */
  readNumbers(source: string | Blob, fileName: string | null, form: NumbersForm | null): void;
  /** Stops reading them; what was read before stays. */
  stopReading(): void;
  removeNumbers(): void;
  fit(question: FitQuestion): void;
  checkFormulas(parameters: Parameters): void;
  /** Opens a file of a study, or of what came of it; `openedAt`: in the part of which kind. */
  openStudyFile(source: string | Blob, name: string, openedAt: ShownKind): void;
  /** The text of the file of an experiment, to run it elsewhere; rejects with an error that says why there is none. */
  experimentText(experiment: Experiment): Promise<string>;
}

/** The studies of one app. */
export interface Studies {
  readonly state: StoreApi<StudiesState>;
  readonly actions: StudiesActions;
  dispose(): void;
}
