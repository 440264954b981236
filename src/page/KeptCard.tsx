import * as text from "#language/keptMember.ts";
import { useMemo, useRef } from "react";
import type { RefObject } from "react";
import { useApp, useAppState } from "./AppContext.ts";
import { CrossIcon } from "./icons.tsx";
import { KinStepper } from "./KinStepper.tsx";
import styles from "./MemberCard.module.css";
import { StoryLines } from "./StoryLines.tsx";
import { storyOf, useMember } from "./useMember.ts";

/** Who is kept, until released: in the corner of the stage, or where there is no room, on and under it. */
export function KeptCard({ stage }: { readonly stage: RefObject<HTMLElement | null> }) {
  const { store, embedded } = useApp();
  const member = useMember(useAppState((state) => state.look.kept?.row ?? null));
  const card = useRef<HTMLDivElement>(null);
  const listening = useMemo(() => [card, stage], [stage]);
  if (member === null) return null;
  const { title, lines } = storyOf(member);
  return (
    <div ref={card} className={styles.kept} role="group" aria-label={text.keptMember}>
      <div className={styles.brief}>
        <StoryLines title={title} lines={lines} />
        <button
          type="button"
          className={styles.release}
          aria-label={text.release}
          onClick={() => store.actions.keep(null)}
        >
          <CrossIcon />
        </button>
      </div>
      {!embedded && <KinStepper member={member} listening={listening} />}
    </div>
  );
}
