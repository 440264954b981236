import type { CSSProperties } from "react";
import type { Quantiles } from "../../study/summaries.ts";
import type { RangeTold } from "../words/sayFit.ts";
import styles from "./FitReport.module.css";

interface FitStripProps {
  readonly told: RangeTold;
  /** Where what fits lies on a line of all that is usual, 0…1: 5, 25, 50, 75, 95 % and the best. */
  readonly places: { readonly spread: Quantiles; readonly best: number };
}

const percent = (place: number): string => `${(100 * Math.min(1, Math.max(0, place))).toFixed(2)}%`;

/** A fitted value: its name, the best one as a dot, and the range of what fits. A short range is well known. */
export function FitStrip({ told, places }: FitStripProps) {
  const { spread, best } = places;
  return (
    <div className={styles.value}>
      <dt>{told.label}</dt>
      <dd className={styles.best}>{told.best}</dd>
      <dd className={styles.range}>
        <span
          className={styles.strip}
          aria-hidden="true"
          style={
            {
              "--low": percent(spread[0]),
              "--high": percent(spread[4]),
              "--from": percent(spread[1]),
              "--to": percent(spread[3]),
              "--best": percent(best),
            } as CSSProperties
          }
        >
          <i className={styles.wide} />
          <i className={styles.half} />
          <i className={styles.dot} />
        </span>
        <span>{told.range}</span>
      </dd>
    </div>
  );
}
