import type { NumbersForm, NumbersReading } from "../files/numbersReading.ts";
import type { Parameters } from "../parameters/parameterTable.ts";
import type { Experiment, Task } from "../study/experiment.ts";
import type { FitQuestion, FitResult } from "../study/fit/fitResult.ts";
import type { FormulaCheck } from "../study/formulaCheck.ts";
import type { Outcome } from "../study/outcome.ts";
import type { StudyFileReading } from "../study/studyFileReading.ts";
import type { ExperimentKind, SummaryOf } from "../study/summaries.ts";

/** What a study worker can be asked. Each job is answered once, in order. */
export type StudyJob =
  /** Runs of one experiment. */
  | { readonly type: "tasks"; readonly experiment: Experiment; readonly tasks: readonly Task[] }
  | { readonly type: "fit"; readonly question: FitQuestion }
  | { readonly type: "numbers"; readonly source: string | Blob; readonly form: NumbersForm | null }
  | { readonly type: "formulas"; readonly parameters: Parameters }
  /** The chance, by theory, that a setting dies out. */
  | { readonly type: "extinction"; readonly parameters: Parameters }
  /** An experiment file, or the joined parts of a study that was done elsewhere. */
  | { readonly type: "studyFile"; readonly source: string | Blob }
  /** The text of an experiment's file. */
  | { readonly type: "experimentFile"; readonly experiment: Experiment };

/** Job → its answer. */
export interface StudyAnswers {
  readonly tasks: readonly Outcome[];
  readonly fit: FitResult;
  readonly numbers: NumbersReading;
  readonly formulas: FormulaCheck;
  /** 0…1; null where theory says nothing. */
  readonly extinction: number | null;
  readonly studyFile: StudyFileReading;
  readonly experimentFile: string;
}

/** Page → study worker. */
export type StudyCommand =
  | { readonly type: "do"; readonly id: number; readonly job: StudyJob }
  /** Nobody wants the answer any more. */
  | { readonly type: "cancel"; readonly id: number };

/** Study worker → page. After any but "progress" it has nothing more to do with that job. */
export type StudyNews =
  | { readonly type: "progress"; readonly id: number; readonly share: number }
  | {
      readonly type: "answer";
      readonly id: number;
      readonly answer: StudyAnswers[StudyJob["type"]];
      /** How long the worker took. */
      readonly spentMs: number;
    }
  | { readonly type: "failed"; readonly id: number; readonly reason: string }
  | { readonly type: "cancelled"; readonly id: number };

/** What runs so far say. */
export interface StudySoFar<Kind extends ExperimentKind> {
  readonly done: number;
  readonly total: number;
  readonly summary: SummaryOf[Kind];
}

/** Who hears of an experiment that is under way. Nothing is heard after "failed", "finished", or after it was cancelled. */
export interface StudyListener<Result> {
  /** Ten times a second at most; the first time before any run is in. */
  soFar(result: Result): void;
  finished(result: Result): void;
  failed(reason: string): void;
}

/** Who hears of a question. Nothing is heard after "answered", "failed", or after it was cancelled. */
export interface QuestionListener<Answer> {
  /** 0…1. */
  progress?(share: number): void;
  answered(answer: Answer): void;
  failed(reason: string): void;
}

/** Something under way that can be ended: within 200 ms its workers have nothing more to do with it. */
export interface UnderWay {
  cancel(): void;
}

/** An experiment under way. */
export interface StudyUnderWay extends UnderWay {
  /** All that its runs, and those before, have come to by now. */
  outcomes(): readonly Outcome[];
}

/** Whoever runs studies and answers questions: the pool of workers, or a test's. Nothing is told while one of its functions is called. */
export interface StudyClient {
  /**
   * Runs an experiment; `before`: outcomes that are there already (of one that was stopped, or of a file).
   * @throws RangeError if it cannot be run
   */
  run<Kind extends ExperimentKind>(
    experiment: Extract<Experiment, { kind: Kind }>,
    before: readonly Outcome[],
    listener: StudyListener<StudySoFar<Kind>>,
  ): StudyUnderWay;
  /** Tells what outcomes that are there already say, and runs nothing. */
  review<Kind extends ExperimentKind>(
    experiment: Extract<Experiment, { kind: Kind }>,
    outcomes: readonly Outcome[],
    listener: StudyListener<StudySoFar<Kind>>,
  ): StudyUnderWay;
  /** Asks for anything else. */
  ask<Type extends Exclude<StudyJob["type"], "tasks">>(
    job: Extract<StudyJob, { type: Type }>,
    listener: QuestionListener<StudyAnswers[Type]>,
  ): UnderWay;
  /** Ends all that is under way, unheard. */
  dispose(): void;
}
