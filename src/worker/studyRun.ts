import { createProgression } from "../study/createProgression.ts";
import type { Experiment, Task } from "../study/experiment.ts";
import type { Outcome } from "../study/outcome.ts";
import type { ExperimentKind } from "../study/summaries.ts";
import { reasonOf } from "./reasonOf.ts";
import { createStudyBatch } from "./studyBatch.ts";
import type { StudyCrew } from "./studyCrew.ts";
import { createStudyIntake } from "./studyIntake.ts";
import type { PageTime } from "./studyIntake.ts";
import type { StudyListener, StudySoFar, StudyUnderWay, UnderWay } from "./studyProtocol.ts";

/** What a run of an experiment needs of its pool. */
export interface StudyRunHost {
  readonly crew: StudyCrew;
  /** So many workers run it. */
  readonly workers: number;
  readonly time: PageTime;
}

/** An experiment under way in a pool. */
export interface StudyRun extends StudyUnderWay {
  /** Somebody may have room for what is to be run. */
  goOn(): void;
}

/** What is to be run. */
export interface StudyWanted<Kind extends ExperimentKind> {
  readonly experiment: Extract<Experiment, { kind: Kind }>;
  /** What is there already. */
  readonly before: readonly Outcome[];
  /** Nothing more is run: it is only told what there is. */
  readonly isReview: boolean;
}

/** Batches in the hands of one worker: one that it does, and the next. */
const batchesEach = 2;

const nameOf = ({ variant, seed }: Task): string => `${variant} ${seed}`;

/**
 * Runs what is missing of an experiment, in batches, on all workers. A run whose worker is lost is done once more, by itself; if
 * it is lost again, the experiment fails. `over` is called when nothing more will be told. Nothing is told while this is called.
 * @throws RangeError for an experiment that cannot be run
 */
export function startStudyRun<Kind extends ExperimentKind>(
  { experiment, before, isReview }: StudyWanted<Kind>,
  { crew, workers, time }: StudyRunHost,
  listener: StudyListener<StudySoFar<Kind>>,
  over: () => void,
): StudyRun {
  const limits = { workers, each: batchesEach };
  const progression = createProgression<Kind>(experiment);
  const batch = createStudyBatch();
  const tickets = new Set<UnderWay>();
  const toRepeat: Task[] = [];
  const lostBefore = new Set<string>();
  let runsInHand = 0;
  let isOver = false;

  function end(): void {
    if (isOver) return;
    isOver = true;
    over();
    for (const ticket of tickets) ticket.cancel();
    tickets.clear();
  }

  function fail(reason: string): void {
    if (isOver) return;
    end();
    listener.failed(reason);
  }

  /** A step that nobody calls who could hear what it throws, unless it is over by then. */
  const step = (work: () => void) => (): void => {
    if (isOver) return;
    try {
      work();
    } catch (error) {
      fail(reasonOf(error));
    }
  };
  const ownTime: PageTime = {
    now: time.now,
    later: (work) => time.later(step(work)),
    after: (ms, work) => time.after(ms, step(work)),
  };
  const intake = createStudyIntake<Kind>(progression, ownTime, { tell: listener.soFar, upToDate: goOn });

  function nextTasks(): readonly Task[] {
    const repeated = toRepeat.shift();
    if (repeated !== undefined) return [repeated];
    const left = progression.total - progression.done - runsInHand;
    const size = batch.size(left / (workers * batchesEach));
    const tasks: Task[] = [];
    for (let task = progression.next(); task !== null; task = progression.next()) {
      tasks.push(task);
      if (tasks.length === size) break;
    }
    return tasks;
  }

  function give(tasks: readonly Task[]): void {
    runsInHand += tasks.length;
    const back = (): void => {
      runsInHand -= tasks.length;
      tickets.delete(ticket);
    };
    const ticket = crew.give(
      {
        job: { type: "tasks", experiment, tasks },
        answered(answer, spentMs) {
          back();
          batch.learn(tasks.length, spentMs);
          intake.take(answer as readonly Outcome[]);
        },
        failed: fail,
        lost(wasAtWork, reason) {
          back();
          if (wasAtWork && tasks.some((task) => lostBefore.has(nameOf(task)))) fail(reason);
          if (wasAtWork) for (const task of tasks) lostBefore.add(nameOf(task));
          toRepeat.push(...tasks);
        },
      },
      limits,
    );
    tickets.add(ticket);
  }

  /** Which run is worth doing next depends on all that have come in. */
  const mayGive = (): boolean => !isReview && !isOver && intake.isUpToDate && crew.hasRoom(limits);

  /** Gives out what there is to run; when nothing is left it is finished. */
  function goOn(): void {
    while (mayGive()) {
      const tasks = nextTasks();
      if (tasks.length === 0) break;
      give(tasks);
    }
    const isAllIn = tickets.size === 0 && intake.isUpToDate;
    // Those of a study that was cancelled may not have let go yet.
    const waitsForRoom = !isReview && !crew.hasRoom(limits);
    if (isOver || !isAllIn || waitsForRoom) return;
    end();
    listener.finished(intake.soFar());
  }

  intake.take(before);
  return { cancel: end, outcomes: intake.outcomes, goOn: step(goOn) };
}
