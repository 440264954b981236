import type { Ref } from "react";
import styles from "./MemberCard.module.css";
import type { PointedAt } from "./stageView.ts";
import { StoryLines } from "./StoryLines.tsx";
import { storyOf, useHistoryMoment, useMember } from "./useMember.ts";
import { sayContacts } from "./words/sayContacts.ts";

/** Who is under the pointer. The stage puts it beside the point. */
export function HoverCard({
  person: { point, contacts },
  ref,
}: {
  readonly person: PointedAt;
  readonly ref: Ref<HTMLDivElement>;
}) {
  const moment = useHistoryMoment();
  const member = useMember(point);
  const story = member === null ? contacts && { title: "Never joined", lines: [] } : storyOf(member);
  const known = contacts && moment && sayContacts(contacts, point, moment.members);
  return (
    <div ref={ref} className={styles.hover} aria-hidden="true">
      {story && (
        <StoryLines title={story.title} lines={[...story.lines, ...(known === null ? [] : [known])]} />
      )}
    </div>
  );
}
