import { keepStudies } from "../../src/store/keepStudies.ts";
import type { StudyClient } from "../../src/worker/studyProtocol.ts";
import type { Experiment } from "../../src/study/experiment.ts";
import type { Outcome } from "../../src/study/outcome.ts";
import type {
  QuestionListener,
  StudyJob,
  StudyListener,
  StudySoFar,
} from "../../src/worker/studyProtocol.ts";

/** An experiment that a fake client was asked to run, or to look at. */
export interface FakeRun extends StudyListener<StudySoFar<Experiment["kind"]>> {
  readonly how: "run" | "review";
  readonly experiment: Experiment;
  readonly before: readonly Outcome[];
  /** What it says it has come to, if it is asked. */
  outcomes: readonly Outcome[];
  isCancelled: boolean;
}

/** A question that a fake client was asked. */
export interface FakeQuestion extends QuestionListener<unknown> {
  readonly job: StudyJob;
  isCancelled: boolean;
}

/** A client that tells what the test lets it tell; what is asked of theory stands apart from other questions. */
export function fakeStudies() {
  const runs: FakeRun[] = [];
  const questions: FakeQuestion[] = [];
  const theory: FakeQuestion[] = [];
  const disposed = { isDisposed: false };
  const start =
    (how: FakeRun["how"]): StudyClient["run"] =>
    (experiment, before, listener) => {
      const told = listener as unknown as StudyListener<unknown>;
      const run: FakeRun = { how, experiment, before, outcomes: before, isCancelled: false, ...told };
      runs.push(run);
      return { cancel: () => void (run.isCancelled = true), outcomes: () => run.outcomes };
    };
  const client: StudyClient = {
    run: start("run"),
    review: start("review"),
    ask(job, listener) {
      const question: FakeQuestion = { job, isCancelled: false, ...(listener as QuestionListener<unknown>) };
      (question.job.type === "extinction" ? theory : questions).push(question);
      return { cancel: () => void (question.isCancelled = true) };
    },
    dispose: () => void (disposed.isDisposed = true),
  };
  return { client, runs, questions, theory, disposed };
}

/** The studies of an app, with such a client. */
export function startStudies() {
  const fake = fakeStudies();
  const { state, actions, dispose } = keepStudies(fake.client);
  return { ...fake, state, actions, dispose, shown: () => state.getState() };
}
