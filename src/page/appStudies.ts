import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import type { CurveOverlay } from "../drawing/curveScene.ts";
import type { Studies } from "../store/studies.ts";

/** Fetches what studies take, and begins those of an app. */
export type LoadStudies = () => Promise<Studies>;

/** The studies of one app, which are fetched when they are first wanted. */
export interface AppStudies {
  /** What is kept of them in this tab is kept under this name; "": nothing is. */
  readonly home: string;
  /** What they paint on the curve. */
  readonly overlay: StoreApi<{ readonly painted: CurveOverlay | null }>;
  /** The same ones at each call; asked again, they are fetched again if they did not come. */
  load(): Promise<Studies>;
  /** Whether they have been asked for. */
  areWanted(): boolean;
  dispose(): void;
}

/** Makes the place where the studies of an app will be. @param home see there; apps on one page have different ones */
export function createAppStudies(load: LoadStudies, home = ""): AppStudies {
  let wanted: Promise<Studies> | null = null;
  let isDisposed = false;
  const fetchStudies = async (): Promise<Studies> => {
    try {
      const studies = await load();
      if (isDisposed) studies.dispose();
      return studies;
    } catch (failure) {
      wanted = null;
      throw failure;
    }
  };
  return {
    home,
    overlay: createStore(() => ({ painted: null })),
    load: () => (wanted ??= fetchStudies()),
    areWanted: () => wanted !== null,
    dispose() {
      isDisposed = true;
      void wanted?.then((studies) => studies.dispose());
    },
  };
}
