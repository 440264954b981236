import * as text from "#language/keepExperiments.ts";
import type { StoreApi } from "zustand/vanilla";
import type { Experiment } from "../study/experiment.ts";
import type { Outcome } from "../study/outcome.ts";
import type { StudyClient, UnderWay } from "../worker/studyProtocol.ts";
import { followStudy, unknownYet } from "./followStudy.ts";
import type { FollowedStudy } from "./followStudy.ts";
import type { ShownKind, StudiesState, StudyFileOpened, StudyShown } from "./studies.ts";

type ShownExperiment = Extract<Experiment, { kind: ShownKind }>;

/** The experiments of an app: the last of each kind. */
export interface KeptExperiments {
  run(experiment: ShownExperiment): void;
  goOn(kind: ShownKind): void;
  openFile(source: string | Blob, name: string, openedAt: ShownKind): void;
  /** Stops the one that is under way, and leaves it as it is. */
  stop(): void;
  /** What is begun now is wanted, and no file any more that is still being read: it would take its place. */
  forgetFile(): void;
}

/** Keeps experiments. `begin` is called before one begins: whatever else is under way stops. */
export function keepExperiments(
  state: StoreApi<StudiesState>,
  client: StudyClient,
  begin: () => void,
): KeptExperiments {
  const kept = new Map<ShownKind, FollowedStudy>();
  let opening: UnderWay | null = null;
  let theory: UnderWay | null = null;

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

  /** For networks theory takes longer than a frame lasts. */
  function askTheory({ kind, parameters }: ShownExperiment): void {
    if (kind !== "ensemble") return;
    theory?.cancel();
    state.setState({ extinctionChance: null });
    theory = client.ask(
      { type: "extinction", parameters },
      {
        answered: (extinctionChance) => state.setState({ extinctionChance }),
        // The runs say what they say.
        failed: () => undefined,
      },
    );
  }

  function goOn(kind: ShownKind): void {
    const shown = state.getState()[kind] as StudyShown<ShownKind> | null;
    const study = kept.get(kind);
    if (shown === null || study === undefined || shown.progress === "running") return;
    forgetFile();
    follow(kind, shown, study.outcomes(), "run");
  }

  function forgetFile(): void {
    const { fileOpened } = state.getState();
    opening?.cancel();
    if (fileOpened?.held === null && fileOpened.refused === null)
      state.setState({
        fileOpened: { ...fileOpened, refused: text.elseBegun },
      });
  }

  return {
    run(experiment) {
      forgetFile();
      askTheory(experiment);
      follow<ShownKind>(experiment.kind, unknownYet(experiment), [], "run");
    },
    goOn,
    openFile(source, name, openedAt) {
      opening?.cancel();
      const tell = (became: Partial<StudyFileOpened>): void =>
        state.setState({ fileOpened: { name, openedAt, held: null, refused: null, ...became } });
      const refuse = (reason: string): void => tell({ refused: reason });
      tell({});
      opening = client.ask(
        { type: "studyFile", source },
        {
          answered(reading) {
            if (reading.state === "refused") refuse(reading.reason);
            else if (reading.experiment.kind === "candidates") refuse(text.ofFit);
            else {
              const { experiment, outcomes, notes } = reading;
              const { kind } = experiment;
              askTheory(experiment);
              follow<ShownKind>(
                kind,
                { ...unknownYet(experiment), fileName: name, notes },
                outcomes,
                "review",
              );
              tell({ held: kind });
            }
          },
          failed: refuse,
        },
      );
    },
    stop,
    forgetFile,
  };
}
