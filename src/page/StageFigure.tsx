import styles from "./Stage.module.css";
import { useJoined } from "./useJoined.ts";
import { formatCount } from "./words/formatCount.ts";

/** The day and how many have joined, large. */
export function StageFigure() {
  const { day, joined } = useJoined();
  return (
    <div className={styles.figure}>
      <p className={styles.day}>day {formatCount(Math.floor(day))}</p>
      <p className={styles.joined}>{joined === null ? "\u00a0" : formatCount(joined)}</p>
      <p className={styles.day}>{joined === 1 ? "person has joined" : "people have joined"}</p>
    </div>
  );
}
