import type { Ref } from "react";
import { lineageCounts } from "../layout/lineage.ts";
import { membersAt } from "../layout/membersAt.ts";
import { readingDay } from "../store/appState.ts";
import type { History } from "../store/appState.ts";
import { useApp, useAppState } from "./AppContext.ts";
import { CrossIcon } from "./icons.tsx";
import styles from "./MemberCard.module.css";
import type { PointedAt } from "./stageView.ts";
import { memberStory } from "./words/memberStory.ts";
import type { MemberStory } from "./words/memberStory.ts";
import { sayContacts } from "./words/sayContacts.ts";

/** The story of somebody at a day; null for a row that the history does not have. */
function storyAt({ columns }: History, { point, contacts }: PointedAt, day: number): MemberStory | null {
  const { people } = columns;
  const members = membersAt(people.joinDays, people.count, day);
  const known = contacts === null ? [] : [sayContacts(contacts, point, members)];
  if (point >= people.count) return contacts && { title: "Never joined", lines: known };
  const counts = lineageCounts(people.sponsors, members, point);
  const { title, lines } = memberStory(columns, point, day, counts);
  return { title, lines: [...lines, ...known] };
}

function useStory(person: PointedAt | null): MemberStory | null {
  const { store } = useApp();
  const day = useAppState(readingDay);
  useAppState((state) => state.shown?.revision);
  const history = store.history();
  return person === null || history === null ? null : storyAt(history, person, day);
}

function Story({ story }: { readonly story: MemberStory }) {
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
export function HoverCard({
  person,
  ref,
}: {
  readonly person: PointedAt;
  readonly ref: Ref<HTMLDivElement>;
}) {
  const story = useStory(person);
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
  const story = useStory(row === null ? null : { point: row, contacts: null });
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
