import { useSyncExternalStore } from "react";
import type { Studies, StudiesState } from "../../store/studies.ts";

/** A part of what is studied; the component renders again when that part is another. */
export function useStudies<Part>({ state }: Studies, part: (state: StudiesState) => Part): Part {
  return useSyncExternalStore(state.subscribe, () => part(state.getState()));
}
