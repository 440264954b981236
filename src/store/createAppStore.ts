import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import type { LinkState } from "../parameters/link.ts";
import { createActions } from "./actions.ts";
import type { Actions } from "./actions.ts";
import { initialState } from "./appState.ts";
import type { AppStart, AppState, History } from "./appState.ts";
import { connectMoney } from "./connectMoney.ts";
import type { LoadBooks } from "./connectMoney.ts";
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
  /** Fetches what keeps the books; without it no run is settled. */
  readonly loadBooks?: LoadBooks;
  readonly frames: Frames;
  readonly reducedMotion: boolean;
  /** How it begins; without it, in sight and at once. */
  readonly start?: Omit<AppStart, "isStill">;
  /** Its playhead is moved by another store's player: that of the app that it is seen beside. */
  readonly isLed?: boolean;
}

/** One app's state and all that acts on it. Apps share nothing: as many as you like live on one page. */
export interface AppStore {
  /** What it was made from. */
  readonly options: AppStoreOptions;
  readonly state: StoreApi<AppState>;
  readonly actions: Actions;
  /** The columns that `state.shown` speaks of; null before the first have arrived. */
  history(): History | null;
  stopRun(): void;
  retryRun(): void;
  /** The net of every member at the end of the run that is shown, in cents; rejected as long as the books of it are not made. */
  nets(): Promise<Float64Array>;
  /** Makes the books again, after they could not be made. */
  retryMoney(): void;
  /** Tells whether the app can be seen: out of sight it does not play, and what is set then is computed when it is seen again. */
  setInSight(inSight: boolean): void;
  /** The store that it is seen beside; null: none. */
  beside(): AppStore | null;
  setBeside(other: AppStore | null): void;
  dispose(): void;
}

/** Makes the store of one app, asks for its first run and plays it when it arrives. */
export function createAppStore(options: AppStoreOptions): AppStore {
  const { link, notes, startClient, loadBooks, frames, reducedMotion, isLed = false } = options;
  const state = createStore<AppState>(() =>
    initialState(link, notes, { ...options.start, isStill: reducedMotion }),
  );
  let history: History | null = null;
  let beside: AppStore | null = null;
  const player = isLed ? null : createPlayer(state, frames);
  const runs = connectRuns(state, startClient, frames, (arrived) => {
    history = arrived;
  });
  const money = connectMoney(state, () => history, loadBooks);
  return {
    options,
    state,
    actions: createActions(state, () => history, reducedMotion),
    history: () => history,
    stopRun: runs.stop,
    retryRun: runs.retry,
    nets: money.nets,
    retryMoney: money.retry,
    setInSight: (inSight) => state.setState({ inSight }),
    beside: () => beside,
    setBeside: (other) => void (beside = other),
    dispose() {
      player?.dispose();
      runs.dispose();
      money.dispose();
    },
  };
}
