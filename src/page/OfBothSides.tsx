import * as text from "#language/comparison.ts";
import { useApp, useAppState } from "./AppContext.ts";
import styles from "./Comparison.module.css";
import { SeedAndLuck } from "./SeedAndLuck.tsx";

/** Whether a member has as much room in one graph as in the other. */
function SameScaleSwitch() {
  const { actions } = useApp().store;
  const sameScale = useAppState(({ look }) => look.sameScale);
  return (
    <button
      type="button"
      className={styles.switch}
      aria-pressed={sameScale}
      title={text.sameScaleMeans}
      onClick={() => actions.setLook({ sameScale: !sameScale })}
    >
      {text.sameScale}
    </button>
  );
}

/** What both sides have in common. */
export function OfBothSides() {
  return (
    <div className={styles.common} role="group" aria-label={text.bothSides}>
      <SeedAndLuck />
      <SameScaleSwitch />
    </div>
  );
}
