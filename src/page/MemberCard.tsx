import type { Ref } from "react";
import { lineageCounts } from "../layout/lineage.ts";
import { membersAt } from "../layout/membersAt.ts";
import { readingDay } from "../store/appState.ts";
import type { History } from "../store/appState.ts";
import { useApp, useAppState } from "./AppContext.ts";
import { CrossIcon } from "./icons.tsx";
import styles from "./MemberCard.module.css";
import { memberStory } from "./words/memberStory.ts";

/** The story of a member at a day; null if the member has not joined by then. */
function storyAt(history: History | null, row: number, day: number): ReturnType<typeof memberStory> | null {
  if (history === null) return null;
  const { people } = history.columns;
  const count = membersAt(people.joinDays, people.count, day);
  if (row >= people.count) return null;
  return memberStory(history.columns, row, day, lineageCounts(people.sponsors, count, row));
}

function useStory(row: number | null): ReturnType<typeof memberStory> | null {
  const { store } = useApp();
  const day = useAppState(readingDay);
  useAppState((state) => state.shown?.revision);
  return row === null ? null : storyAt(store.history(), row, day);
}

function Story({ story }: { readonly story: ReturnType<typeof memberStory> }) {
  return (
    <>
      <p className={styles.title}>{story.title}</p>
      {story.lines.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
    </>
  );
}

/** Who is under the pointer. The stage puts it beside the point. */
export function HoverCard({ row, ref }: { readonly row: number; readonly ref: Ref<HTMLDivElement> }) {
  const story = useStory(row);
  return (
    <div ref={ref} className={styles.hover} aria-hidden="true">
      {story && <Story story={story} />}
    </div>
  );
}

/** Who is kept, in the corner of the stage, until released. */
export function KeptCard() {
  const { actions } = useApp().store;
  const row = useAppState((state) => state.look.kept?.row ?? null);
  const story = useStory(row);
  if (story === null) return null;
  return (
    <div className={styles.kept} role="group" aria-label="Kept member">
      <Story story={story} />
      <button
        type="button"
        className={styles.release}
        aria-label="Release this member"
        onClick={() => actions.keep(null)}
      >
        <CrossIcon />
      </button>
    </div>
  );
}
