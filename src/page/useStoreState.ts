import { useSyncExternalStore } from "react";
import type { AppState } from "../store/appState.ts";
import type { AppStore } from "../store/createAppStore.ts";

/** A part of a store's state; the component renders again when that part is another. */
export function useStoreState<Part>({ state }: AppStore, part: (state: AppState) => Part): Part {
  return useSyncExternalStore(state.subscribe, () => part(state.getState()));
}
