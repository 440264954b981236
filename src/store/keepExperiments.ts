import type { StoreApi } from "zustand/vanilla";
import type { Experiment } from "../study/experiment.ts";
import type { Outcome } from "../study/outcome.ts";
import type { StudyClient, UnderWay } from "../worker/studyProtocol.ts";
import { followStudy, unknownYet } from "./followStudy.ts";
import type { FollowedStudy } from "./followStudy.ts";
import type { StudiesState, StudyShown } from "./studies.ts";

type ShownKind = "ensemble" | "levers" | "map";
type ShownExperiment = Extract<Experiment, { kind: ShownKind }>;

/** The experiments of an app: the last of each kind. */
export interface KeptExperiments {
  run(experiment: ShownExperiment): void;
  goOn(kind: ShownKind): void;
  openFile(source: string | Blob): void;
  /** Stops the one that is under way, and leaves it as it is. */
  stop(): void;
}

/** Keeps experiments. `begin` is called before one begins: whatever else is under way stops. */
export function keepExperiments(
  state: StoreApi<StudiesState>,
  client: StudyClient,
  begin: () => void,
): KeptExperiments {
  const kept = new Map<ShownKind, FollowedStudy>();
  let opening: UnderWay | null = null;

  const put = <K extends ShownKind>(kind: K, shown: StudyShown<K>): void =>
    state.setState({ [kind]: shown } as Partial<StudiesState>);

  const stop = (): void => kept.forEach((study) => study.stop());

  /** Follows an experiment from the outcomes that there are, or only shows them. */
  function follow<K extends ShownKind>(
    kind: K,
    first: StudyShown<K>,
    before: readonly Outcome[],
    how: "run" | "review",
  ): void {
    begin();
    const study = followStudy<K>(
      first,
      (listener) => client[how]<K>(first.experiment, before, listener),
      (shown) => put(kind, shown),
    );
    kept.set(kind, study);
  }

  const show = (experiment: ShownExperiment, outcomes: readonly Outcome[], notes: readonly string[]): void =>
    follow<ShownKind>(experiment.kind, unknownYet(experiment, notes), outcomes, "review");

  function goOn(kind: ShownKind): void {
    const shown = state.getState()[kind] as StudyShown<ShownKind> | null;
    const study = kept.get(kind);
    if (shown === null || study === undefined || shown.progress === "running") return;
    follow(kind, shown, study.outcomes(), "run");
  }

  return {
    run: (experiment) => follow<ShownKind>(experiment.kind, unknownYet(experiment), [], "run"),
    goOn,
    openFile(source) {
      opening?.cancel();
      state.setState({ fileRefused: null, fileOpened: null });
      const refuse = (reason: string): void => state.setState({ fileRefused: reason });
      opening = client.ask(
        { type: "studyFile", source },
        {
          answered(reading) {
            if (reading.state === "refused") refuse(reading.reason);
            else if (reading.experiment.kind === "candidates")
              refuse(
                "This file holds runs of what fits somebody's numbers, which cannot be shown by themselves.",
              );
            else {
              show(reading.experiment, reading.outcomes, reading.notes);
              state.setState({ fileOpened: reading.experiment.kind });
            }
          },
          failed: refuse,
        },
      );
    },
    stop,
  };
}
