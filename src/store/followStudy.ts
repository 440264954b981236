import type { Experiment } from "../study/experiment.ts";
import type { Outcome } from "../study/outcome.ts";
import type { StudyListener, StudySoFar, StudyUnderWay } from "../worker/studyProtocol.ts";
import type { StudyShown } from "./studies.ts";

type Kind = Experiment["kind"];

/** An experiment that is shown while it comes about. */
export interface FollowedStudy {
  /** Ends it as it is, if it has not ended. */
  stop(): void;
  /** What its runs have come to by now. */
  outcomes(): readonly Outcome[];
}

/** An experiment before anything of it is known. */
export const unknownYet = <K extends Kind>(experiment: StudyShown<K>["experiment"]): StudyShown<K> => ({
  experiment,
  progress: "running",
  done: 0,
  total: 0,
  summary: null,
  reason: null,
  fileName: null,
  notes: [],
});

/**
 * Begins an experiment with `start`, and shows what there is of it, from `first` on: what was known of it before.
 * @param start the client's `run` or `review` of it
 */
export function followStudy<K extends Kind>(
  first: StudyShown<K>,
  start: (listener: StudyListener<StudySoFar<K>>) => StudyUnderWay,
  show: (shown: StudyShown<K>) => void,
): FollowedStudy {
  let shown = first;
  const change = (changed: Partial<StudyShown<K>>): void => {
    shown = { ...shown, ...changed };
    show(shown);
  };
  const told = ({ done, total, summary }: StudySoFar<K>): Partial<StudyShown<K>> => ({
    done,
    total,
    summary: done === 0 ? null : summary,
  });
  change({ progress: "running", reason: null });
  const study = beginStudy(start, {
    soFar: (result) => change(told(result)),
    finished: (result) =>
      // Of a study that is only looked at there may be runs missing.
      change({ ...told(result), progress: result.done < result.total ? "stopped" : "finished" }),
    failed: (reason) => change({ progress: "failed", reason }),
  });
  return {
    stop() {
      study.cancel();
      if (shown.progress === "running") change({ progress: "stopped" });
    },
    outcomes: study.outcomes,
  };
}

/** An experiment that cannot even be begun has failed like any other. */
function beginStudy<Result>(
  start: (listener: StudyListener<Result>) => StudyUnderWay,
  listener: StudyListener<Result>,
): StudyUnderWay {
  try {
    return start(listener);
  } catch (error) {
    listener.failed(error instanceof Error ? error.message : String(error));
    return { cancel: () => undefined, outcomes: () => [] };
  }
}
