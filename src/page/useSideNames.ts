import { findScenario } from "../parameters/scenarios.ts";
import type { AppState } from "../store/appState.ts";
import type { AppStore } from "../store/createAppStore.ts";
import { useAppState } from "./AppContext.ts";
import { useStoreState } from "./useStoreState.ts";

/** What the two sides are called. */
export interface SideNames {
  /** The names of their scenarios, A's first. */
  readonly scenarios: readonly [string, string];
  /** What tells them apart in a sentence: these names, or their letters where the names are too much alike. */
  readonly told: readonly [string, string];
}

const nameOf = ({ settings }: AppState): string => {
  const { scenario } = settings.present;
  return findScenario(scenario)?.name ?? scenario;
};

/** Without what stands behind a comma: "Multi-level marketing, two levels" is too much for a sentence. */
const shortened = (name: string): string => name.split(",")[0];

function namesInSentences([a, b]: SideNames["scenarios"]): SideNames["told"] {
  return shortened(a) === shortened(b) ? ["A", "B"] : [shortened(a), shortened(b)];
}

/** The names of the app's own side and of the other. */
export function useSideNames(other: AppStore): SideNames {
  const scenarios = [useAppState(nameOf), useStoreState(other, nameOf)] as const;
  return { scenarios, told: namesInSentences(scenarios) };
}
