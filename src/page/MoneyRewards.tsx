import * as text from "#language/whoGotPaid.ts";
import { useCallback } from "react";
import { drawLorenz } from "../drawing/lorenzChart.ts";
import type { ChartLook } from "./curve.ts";
import styles from "./Money.module.css";
import { MoneyChart } from "./MoneyChart.tsx";
import { typefaces } from "./typefaces.ts";
import { useMoney } from "./useMoney.ts";
import { sayIndicators, sayRewards, sayRewardSources, sayTopShare } from "./words/sayRewards.ts";

/** Who got the rewards, and out of whose pockets they came. */
export function MoneyRewards() {
  const money = useMoney();
  const rewards = money?.reading.rewards ?? null;
  const members = money?.reading.all.members ?? 0;
  const draw = useCallback(
    (context: CanvasRenderingContext2D, look: ChartLook): void => {
      if (rewards === null) return;
      drawLorenz(context, {
        ...look,
        typeface: typefaces,
        lorenz: rewards.lorenz,
        topShare: rewards.topShare,
        topWords: sayTopShare(rewards.topShare, members),
      });
    },
    [rewards, members],
  );
  if (money === null) return null;
  const { reading, columns } = money;
  const { peopleEach } = columns.parameters;
  return (
    <>
      <p className={styles.telling}>{sayRewards(reading, peopleEach)}</p>
      {rewards !== null && (
        <>
          <figure className={styles.lower}>
            <MoneyChart
              label={text.rewardsChart(sayTopShare(rewards.topShare, members).join(" "))}
              draw={draw}
            />
          </figure>
          <p className={styles.telling}>{sayRewardSources(reading, money.plan, peopleEach)}</p>
          <div className={styles.sources} aria-hidden="true">
            <span style={{ width: `${100 * rewards.fromRecruits}%` }} />
          </div>
          <p>{sayIndicators(reading)}</p>
        </>
      )}
    </>
  );
}
