import { bisectLeft } from "d3";
import { useMemo } from "react";
import { gatherDownline, recruitsIn } from "../layout/lineage.ts";
import type { Downline } from "../layout/lineage.ts";
import { membersAt } from "../layout/membersAt.ts";
import { readingDay } from "../store/appState.ts";
import type { History } from "../store/appState.ts";
import { useApp, useAppState } from "./AppContext.ts";
import { memberStory } from "./words/memberStory.ts";
import type { MemberStory } from "./words/memberStory.ts";

/** The history that is shown, at the playhead. */
export interface HistoryMoment {
  readonly history: History;
  readonly day: number;
  /** So many have joined by then. */
  readonly members: number;
}

/** A member of the history that is shown, at the playhead. */
export interface Member extends HistoryMoment {
  readonly row: number;
  /** Everybody below it in the whole history. */
  readonly downline: Downline;
}

/** The history that is shown, at the playhead; null before the first has come. */
export function useHistoryMoment(): HistoryMoment | null {
  const { store } = useApp();
  const day = useAppState(readingDay);
  // The history changes with the revision.
  useAppState((state) => state.shown?.revision);
  const history = store.history();
  if (history === null) return null;
  const { joinDays, count } = history.columns.people;
  return { history, day, members: membersAt(joinDays, count, day) };
}

/** The member in a row; null where the history has nobody there. Its downline is gathered once, not at every day. */
export function useMember(row: number | null): Member | null {
  const moment = useHistoryMoment();
  const history = moment?.history ?? null;
  const downline = useMemo(() => {
    if (history === null || row === null || row >= history.columns.people.count) return null;
    return gatherDownline(history.columns.people, history.disc.downlines[row], row);
  }, [history, row]);
  return moment === null || row === null || downline === null ? null : { ...moment, row, downline };
}

/** What is told of a member at the playhead. */
export function storyOf({ history, row, downline, day, members }: Member): MemberStory {
  return memberStory(history.columns, row, day, {
    recruits: bisectLeft(recruitsIn(downline), members),
    downline: bisectLeft(downline.rows, members),
  });
}
