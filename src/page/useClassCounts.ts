import { useState } from "react";
import { createClassCounts } from "../drawing/classCounts.ts";
import type { ClassCounts } from "../drawing/classCounts.ts";
import type { Colouring } from "../drawing/colouring.ts";
import { readingDay } from "../store/appState.ts";
import { useApp, useAppState } from "./AppContext.ts";
import { formatCountOf } from "./words/formatCount.ts";

interface CountedColouring {
  readonly colouring: Colouring;
  readonly counts: ClassCounts | null;
  readonly peopleEach: number;
}

/** How many people a class has at the playhead, in words: "12,034 people". */
export function useClassCounts(colouring: Colouring): (each: number) => string {
  const { store } = useApp();
  // Nobody reads a count that changes with every picture, but that of what is shown alone.
  const day = useAppState((state) =>
    state.playing && state.look.chosenClass === null ? 0 : readingDay(state),
  );
  // A colouring is told when the picture of its history is drawn.
  const countMembers = (): CountedColouring => {
    const columns = store.history()?.columns;
    const counts = columns === undefined ? null : createClassCounts(columns, colouring);
    return { colouring, counts, peopleEach: columns?.parameters.peopleEach ?? 1 };
  };
  const [counted, setCounted] = useState(countMembers);
  if (counted.colouring !== colouring) setCounted(countMembers);
  const { counts, peopleEach } = counted;
  return (each) => formatCountOf((counts?.at(day, each) ?? 0) * peopleEach, "person", "people");
}
