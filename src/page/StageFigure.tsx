import * as text from "#language/stage.ts";
import { movesMoney } from "../parameters/plan.ts";
import { useAppState } from "./AppContext.ts";
import styles from "./Stage.module.css";
import { useJoined } from "./useJoined.ts";
import { formatCount, formatLargeCount } from "./words/formatCount.ts";
import { formatShortPercent } from "./words/formatShortPercent.ts";

/** How many of them have lost money, where the plan moves any. */
function Lost() {
  const isMoving = useAppState(({ settings }) => movesMoney(settings.present.plan));
  const all = useAppState(({ money }) => money?.reading?.all);
  if (!isMoving || all === undefined || all.members === 0) return null;
  return (
    <p className={styles.lost}>
      <strong>{formatShortPercent(all.inLoss / all.members)}</strong> {text.haveLostMoney(all.members)}
    </p>
  );
}

/** The day and how many have joined, large. */
export function StageFigure() {
  const { day, joined } = useJoined();
  const [figure, unit] = joined === null ? ["\u00a0", ""] : formatLargeCount(joined);
  return (
    <div className={styles.figure}>
      <p className={styles.day}>{text.day(formatCount(Math.floor(day)))}</p>
      <p className={styles.joined}>{figure}</p>
      <p className={styles.day}>{text.haveJoined(joined, unit)}</p>
      <Lost />
    </div>
  );
}
