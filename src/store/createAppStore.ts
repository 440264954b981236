import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import type { LinkState } from "../parameters/link.ts";
import { createActions } from "./actions.ts";
import type { Actions } from "./actions.ts";
import { initialState } from "./appState.ts";
import type { AppState, History } from "./appState.ts";
import { connectRuns } from "./connectRuns.ts";
import type { Frames } from "./frames.ts";
import { createPlayer } from "./player.ts";
import type { StartClient } from "./runClient.ts";

/** What an app is made from. */
export interface AppStoreOptions {
  readonly link: LinkState;
  /** What had to be repaired in the link, in sentences. */
  readonly notes: readonly string[];
  readonly startClient: StartClient;
  readonly frames: Frames;
  readonly reducedMotion: boolean;
}

/** One app's state and all that acts on it. Apps share nothing: as many as you like live on one page. */
export interface AppStore {
  readonly state: StoreApi<AppState>;
  readonly actions: Actions;
  /** The columns that `state.shown` speaks of; null before the first have arrived. */
  history(): History | null;
  stopRun(): void;
  retryRun(): void;
  /** Tells whether the app can be seen: out of sight it does not play. */
  setInSight(inSight: boolean): void;
  dispose(): void;
}

/** Makes the store of one app, asks for its first run and plays it when it arrives. */
export function createAppStore(options: AppStoreOptions): AppStore {
  const { link, notes, startClient, frames, reducedMotion } = options;
  const state = createStore<AppState>(() => initialState(link, notes, reducedMotion));
  let history: History | null = null;
  const player = createPlayer(state, frames);
  const runs = connectRuns(state, startClient, frames, (arrived) => {
    history = arrived;
  });
  return {
    state,
    actions: createActions(state, () => history, reducedMotion),
    history: () => history,
    stopRun: runs.stop,
    retryRun: runs.retry,
    setInSight: player.setInSight,
    dispose() {
      player.dispose();
      runs.dispose();
    },
  };
}
