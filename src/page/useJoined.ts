import { membersAt } from "../layout/membersAt.ts";
import { readingDay } from "../store/appState.ts";
import { useApp, useAppState } from "./AppContext.ts";

/** The playhead's day, and how many people have joined by then; null before the first history. */
export function useJoined(): { readonly day: number; readonly joined: number | null } {
  const { store } = useApp();
  const day = useAppState(readingDay);
  // The columns change with the revision.
  useAppState((state) => state.shown?.revision);
  const columns = store.history()?.columns;
  if (columns === undefined) return { day, joined: null };
  const { people, parameters } = columns;
  return { day, joined: membersAt(people.joinDays, people.count, day) * parameters.peopleEach };
}
