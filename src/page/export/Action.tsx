import { useId } from "react";
import type { ReactNode } from "react";
import styles from "./SavePanel.module.css";

interface ActionProps {
  readonly onClick: () => void;
  /** Why it cannot be done; null: it can. */
  readonly whyNot?: string | null;
  readonly children: ReactNode;
}

/** A button that can say why it does nothing, and be found by who cannot see that. */
export function Action({ onClick, whyNot = null, children }: ActionProps) {
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={styles.action}
        aria-disabled={whyNot !== null}
        aria-describedby={whyNot === null ? undefined : id}
        onClick={() => whyNot === null && onClick()}
      >
        {children}
      </button>
      {whyNot !== null && (
        <p id={id} className={styles.whyNot}>
          {whyNot}
        </p>
      )}
    </>
  );
}
