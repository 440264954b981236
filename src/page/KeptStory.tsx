import * as text from "#language/keptStory.ts";
import { useApp, useAppState } from "./AppContext.ts";
import styles from "./KeptStory.module.css";
import { MoneyOfMember } from "./MoneyOfMember.tsx";
import { PersonStory } from "./PersonStory.tsx";
import { useMember } from "./useMember.ts";
import { memberName } from "./words/memberStory.ts";

/** The upline, the downline and the payments of the kept person, which can be folded away. */
export function KeptStory() {
  const { actions } = useApp().store;
  const member = useMember(useAppState(({ look }) => look.kept?.row ?? null));
  const storyShown = useAppState(({ look }) => look.storyShown);
  if (member === null) return null;
  return (
    <details
      className={styles.fold}
      open={storyShown}
      onToggle={({ currentTarget: { open } }) => open !== storyShown && actions.setLook({ storyShown: open })}
    >
      <summary className={styles.summary}>{text.storyOf(memberName(member.row))}</summary>
      {storyShown && (
        <div className={styles.story}>
          <PersonStory member={member} />
          <MoneyOfMember member={member} />
        </div>
      )}
    </details>
  );
}
