import type { Experiment } from "../study/experiment.ts";
import type { Outcome } from "../study/outcome.ts";
import type {
  QuestionListener,
  StudyAnswers,
  StudyJob,
  StudyListener,
  StudySoFar,
  StudyUnderWay,
  UnderWay,
} from "../worker/studyProtocol.ts";

/** Whoever runs studies: the pool of workers, or a test's. */
export interface StudyClient {
  /** Runs an experiment; `before`: outcomes that are there already (of one that was stopped, or of a file). */
  run<Kind extends Experiment["kind"]>(
    experiment: Extract<Experiment, { kind: Kind }>,
    before: readonly Outcome[],
    listener: StudyListener<StudySoFar<Kind>>,
  ): StudyUnderWay;
  /** Tells what outcomes that are there already say, and runs nothing. */
  review<Kind extends Experiment["kind"]>(
    experiment: Extract<Experiment, { kind: Kind }>,
    outcomes: readonly Outcome[],
    listener: StudyListener<StudySoFar<Kind>>,
  ): StudyUnderWay;
  /** Asks for anything else. */
  ask<Type extends Exclude<StudyJob["type"], "tasks">>(
    job: Extract<StudyJob, { type: Type }>,
    listener: QuestionListener<StudyAnswers[Type]>,
  ): UnderWay;
  dispose(): void;
}
