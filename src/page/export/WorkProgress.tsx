import type { ReactNode } from "react";
import styles from "./SavePanel.module.css";
import type { Worked } from "./useWork.ts";

interface WorkProgressProps {
  readonly worked: Worked;
  /** What stands beside it while it is being made. */
  readonly children?: ReactNode;
}

/** What is being made, or what came of it. */
export function WorkProgress({ worked: { work, outcome }, children }: WorkProgressProps) {
  return (
    <div className={styles.progress}>
      <p role="status" className={styles.told}>
        {work !== null && work.what}
        {outcome?.isFailure === false && outcome.text}
      </p>
      {work !== null && (
        <>
          {work.share !== null && (
            <progress className={styles.bar} aria-label={work.what} value={work.share} />
          )}
          {children}
        </>
      )}
      {outcome?.isFailure && (
        <p role="alert" className={styles.failed}>
          {outcome.text}
        </p>
      )}
    </div>
  );
}
