import * as text from "#language/presentButton.ts";
import { useApp, useAppState } from "./AppContext.ts";
import styles from "./Header.module.css";
import { Icon } from "./icons.tsx";

/** A screen on its stand. */
const ScreenIcon = () => (
  <Icon>
    <path d="M2.8 4h14.4v9.2H2.8zM10 13.2v2.6M6.6 16h6.8" />
  </Icon>
);

/** Begins presenter mode; two runs that are compared are not presented. */
export function PresentButton() {
  const { actions } = useApp().store;
  const isAlone = useAppState(({ other }) => other === null);
  if (!isAlone) return null;
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={text.present}
      title={text.presentHint}
      onClick={() => actions.setLook({ presents: true })}
    >
      <ScreenIcon />
    </button>
  );
}
