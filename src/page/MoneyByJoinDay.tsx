import * as text from "#language/whoGotPaid.ts";
import { useCallback } from "react";
import { drawMoneyByJoinDay } from "../drawing/moneyByJoinDay.ts";
import type { ChartLook } from "./curve.ts";
import styles from "./Money.module.css";
import { MoneyChart } from "./MoneyChart.tsx";
import { typefaces } from "./typefaces.ts";
import { useMoney } from "./useMoney.ts";
import { formatShortCount } from "./words/formatCount.ts";
import { formatShortPercent } from "./words/formatShortPercent.ts";
import { sayJoinDays } from "./words/sayJoinDays.ts";

/** Who is in loss, by the day of joining. */
export function MoneyByJoinDay() {
  const money = useMoney();
  const { reading, columns } = money ?? {};
  const draw = useCallback(
    (context: CanvasRenderingContext2D, look: ChartLook): void => {
      if (reading === undefined || columns === undefined) return;
      const { days, peopleEach } = columns.parameters;
      drawMoneyByJoinDay(context, {
        ...look,
        days,
        reachedDay: columns.reachedDay,
        day: reading.day,
        cursorDay: null,
        peopleEach,
        typeface: typefaces,
        formatCount: formatShortCount,
        formatShare: formatShortPercent,
        stretches: reading.byJoinDay,
      });
    },
    [reading, columns],
  );
  if (reading === undefined) return null;
  return (
    <>
      <p className={styles.telling}>{sayJoinDays(reading)}</p>
      <figure className={styles.lower}>
        <MoneyChart label={text.byJoinDayChart} draw={draw} />
      </figure>
    </>
  );
}
