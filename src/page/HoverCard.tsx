import * as text from "#language/keptMember.ts";
import type { Ref } from "react";
import { useAppState } from "./AppContext.ts";
import styles from "./MemberCard.module.css";
import { netStretch } from "./netStretch.ts";
import type { PointedAt } from "./stageView.ts";
import { StoryLines } from "./StoryLines.tsx";
import { storyOf, useHistoryMoment, useMember } from "./useMember.ts";
import type { Member } from "./useMember.ts";
import { sayContacts } from "./words/sayContacts.ts";
import { sayNet } from "./words/sayNet.ts";

/** How a member stands at the playhead, where the books of its run have been made: "lost 50 or less so far". */
function useNetLine(member: Member | null): readonly string[] {
  const net = useAppState(({ money, shown }) =>
    money !== null && money.revision === shown?.revision ? money.figures.netClasses : null,
  );
  if (member === null || net === null) return [];
  const { row, day, history } = member;
  const joinDay = history.columns.people.joinDays[row];
  return joinDay > day ? [] : [text.soFar(sayNet(netStretch(net, row, joinDay, day)))];
}

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
  const story = member === null ? contacts && { title: text.neverJoined, lines: [] } : storyOf(member);
  const net = useNetLine(member);
  const known = contacts && moment && sayContacts(contacts, point, moment.members);
  return (
    <div ref={ref} className={styles.hover} aria-hidden="true">
      {story && (
        <StoryLines
          title={story.title}
          lines={[...story.lines, ...net, ...(known === null ? [] : [known])]}
        />
      )}
    </div>
  );
}
