import { movesMoney } from "../parameters/plan.ts";
import { useAppState } from "./AppContext.ts";
import { FurtherPart } from "./FurtherPart.tsx";
import styles from "./PageLayout.module.css";

/** Where the kept person's upline, downline and payments are told; its room is kept while they are on their way. */
export function StoryPlace() {
  const isKept = useAppState(({ look }) => (look.kept?.row ?? null) !== null);
  const isShown = useAppState(({ look }) => look.storyShown);
  const isMoving = useAppState(({ settings }) => movesMoney(settings.present.plan));
  return (
    <div className={styles.story} data-shown={isKept && isShown} data-money={isMoving}>
      {isKept && <FurtherPart name="KeptStory" />}
    </div>
  );
}
