import * as text from "#language/whoGotPaid.ts";
import styles from "./Money.module.css";
import type { MoneyAtHand } from "./useMoney.ts";
import { dayName, sayLatest, sayLoss, saySeasoned } from "./words/sayLoss.ts";

/** The share in loss in large type, what it counts, and how those stand who came early and late. */
export function MoneyHeadline({ money: { reading, columns } }: { readonly money: MoneyAtHand }) {
  const { peopleEach } = columns.parameters;
  const loss = sayLoss(reading, peopleEach);
  if (loss === null) return <p className={styles.none}>{text.nobodyBy(dayName(reading.day))}</p>;
  return (
    <>
      <p className={styles.headline}>
        <span className={styles.figure}>{loss.figure}</span>
        <span className={styles.meaning}>
          <strong>{loss.words}</strong> {loss.counted}
        </span>
      </p>
      <p className={styles.further}>
        {saySeasoned(reading)} {sayLatest(reading, peopleEach)}
      </p>
    </>
  );
}
