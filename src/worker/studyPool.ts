import type { ExperimentKind } from "../study/summaries.ts";
import { afterMessages } from "./afterMessages.ts";
import { createStudyCrew } from "./studyCrew.ts";
import type { PageTime } from "./studyIntake.ts";
import type { StudyClient, StudyListener, StudySoFar, StudyUnderWay, UnderWay } from "./studyProtocol.ts";
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
export function startStudyPool(host: StudyPoolHost = pageHost()): StudyClient {
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
