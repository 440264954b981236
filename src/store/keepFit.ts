import type { StoreApi } from "zustand/vanilla";
import { emptyPlan } from "../parameters/plan.ts";
import type { CandidatesExperiment } from "../study/experiment.ts";
import type { FitQuestion, FitResult } from "../study/fit/fitResult.ts";
import type { StudyClient, UnderWay } from "../worker/studyProtocol.ts";
import { followStudy, unknownYet } from "./followStudy.ts";
import type { FollowedStudy } from "./followStudy.ts";
import type { FitShown, StudiesState } from "./studies.ts";

/** The last fit of an app. */
export interface KeptFit {
  begin(question: FitQuestion): void;
  stop(): void;
  /** Takes it away: its numbers are gone. */
  remove(): void;
}

/** Runs of what fits, all settings together: they take about as long as a fit. */
const mostRuns = 200;
/** Runs of one setting, where there are few. */
const mostSeeds = 4;

/** The settings that fit, each run a few times; nobody is paid in them. */
function candidatesOf({ best, candidates }: FitResult): CandidatesExperiment {
  const last = Math.max(1, Math.min(mostSeeds, Math.floor(mostRuns / candidates.length)));
  return { kind: "candidates", parameters: best, plan: emptyPlan, candidates, seeds: { first: 1, last } };
}

/** Keeps a fit, and the runs of what it found. */
export function keepFit(state: StoreApi<StudiesState>, client: StudyClient): KeptFit {
  let fitting: UnderWay | null = null;
  let runs: FollowedStudy | null = null;

  function change(changed: Partial<FitShown>): void {
    const { fit } = state.getState();
    if (fit !== null) state.setState({ fit: { ...fit, ...changed } });
  }

  function runWhatFits(result: FitResult): void {
    if (result.candidates.length === 0) return;
    const experiment = candidatesOf(result);
    runs = followStudy<"candidates">(
      unknownYet(experiment),
      (listener) => client.run(experiment, [], listener),
      (shown) => change({ runs: shown }),
    );
  }

  function stop(): void {
    fitting?.cancel();
    runs?.stop();
    if (state.getState().fit?.progress === "running") change({ progress: "stopped" });
  }

  return {
    begin(question) {
      stop();
      runs = null;
      state.setState({
        fit: { question, progress: "running", share: 0, result: null, runs: null, reason: null },
      });
      fitting = client.ask(
        { type: "fit", question },
        {
          progress: (share) => change({ share }),
          answered(result) {
            change({ progress: "finished", share: 1, result });
            runWhatFits(result);
          },
          failed: (reason) => change({ progress: "failed", reason }),
        },
      );
    },
    stop,
    remove() {
      stop();
      runs = null;
      state.setState({ fit: null });
    },
  };
}
