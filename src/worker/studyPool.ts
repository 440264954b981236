import type { Experiment } from "../study/experiment.ts";
import type { Outcome } from "../study/outcome.ts";
import type { ExperimentKind } from "../study/summaries.ts";
import { afterMessages } from "./afterMessages.ts";
import { createStudyCrew } from "./studyCrew.ts";
import type { PageTime } from "./studyIntake.ts";
import type {
  QuestionListener,
  StudyAnswers,
  StudyJob,
  StudyListener,
  StudySoFar,
  StudyUnderWay,
  UnderWay,
} from "./studyProtocol.ts";
import { askStudyQuestion } from "./studyQuestion.ts";
import { startStudyRun } from "./studyRun.ts";
import type { StudyRun, StudyWanted } from "./studyRun.ts";
import { startStudyWorker, workersForCores } from "./studyWorkers.ts";
import type { WorkerLike } from "./workerLike.ts";

/** What a pool needs of the world around it. */
export interface StudyPoolHost {
  /** How many workers run an experiment. */
  readonly workers: number;
  startWorker(): WorkerLike;
  readonly time: PageTime;
}

/** Runs studies and answers questions in workers. Nothing is told while one of its functions is called. */
export interface StudyPool {
  /** Runs an experiment; `before`: outcomes that are there already. @throws RangeError if it cannot be run */
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
  /** Asks one of the workers for anything else. */
  ask<Type extends Exclude<StudyJob["type"], "tasks">>(
    job: Extract<StudyJob, { type: Type }>,
    listener: QuestionListener<StudyAnswers[Type]>,
  ): UnderWay;
  /** Ends all that is under way, unheard. */
  dispose(): void;
}

/** The page's own. */
const pageHost = (): StudyPoolHost => ({
  workers: workersForCores(),
  startWorker: startStudyWorker,
  time: {
    now: () => performance.now(),
    later: afterMessages(),
    after: (ms, work) => void setTimeout(work, ms),
  },
});

/** Starts a pool without workers: they start when they are first needed, and go when they have had nothing to do for a while. */
export function startStudyPool(host: StudyPoolHost = pageHost()): StudyPool {
  const { workers, startWorker, time } = host;
  const runs = new Set<StudyRun>();
  const questions = new Set<UnderWay>();
  let isDisposed = false;
  const crew = createStudyCrew(startWorker, () => runs.forEach((run) => run.goOn()));
  // A question does not wait until runs are done.
  const limitsOfQuestions = { workers: workers + 1, each: Infinity };

  function start<Kind extends ExperimentKind>(
    wanted: StudyWanted<Kind>,
    listener: StudyListener<StudySoFar<Kind>>,
  ): StudyUnderWay {
    const run = startStudyRun<Kind>(wanted, { crew, workers, time }, listener, () => runs.delete(run));
    runs.add(run);
    if (isDisposed) run.cancel();
    return run;
  }

  return {
    run: (experiment, before, listener) => start({ experiment, before, isReview: false }, listener),
    review: (experiment, before, listener) => start({ experiment, before, isReview: true }, listener),
    ask(job, listener) {
      const question = askStudyQuestion(job, { crew, limits: limitsOfQuestions, time }, listener, () =>
        questions.delete(question),
      );
      questions.add(question);
      if (isDisposed) question.cancel();
      return question;
    },
    dispose() {
      isDisposed = true;
      for (const underWay of [...runs, ...questions]) underWay.cancel();
      crew.dispose();
    },
  };
}
