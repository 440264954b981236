import type { Comparison } from "../picture.ts";
import styles from "./ComparisonPicture.module.css";

/** Digits beside those that they must equal. */
export function ComparisonPicture({ comparison }: { readonly comparison: Comparison }) {
  return (
    <dl className={styles.comparison}>
      {comparison.rows.map(({ name, expected, observed }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className={styles.expected}>{expected}</dd>
          <dd className={styles.observed}>{observed}</dd>
        </div>
      ))}
    </dl>
  );
}
