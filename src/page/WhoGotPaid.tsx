import * as text from "#language/whoGotPaid.ts";
import type { Plan } from "../parameters/plan.ts";
import { useApp, useAppState } from "./AppContext.ts";
import { FoldedPart } from "./FoldedPart.tsx";
import styles from "./Money.module.css";
import { MoneyByJoinDay } from "./MoneyByJoinDay.tsx";
import { MoneyEnd } from "./MoneyEnd.tsx";
import { MoneyHeadline } from "./MoneyHeadline.tsx";
import { MoneyNetCurve } from "./MoneyNetCurve.tsx";
import { MoneyRewards } from "./MoneyRewards.tsx";
import { MoneyWhereItWent } from "./MoneyWhereItWent.tsx";
import { Region } from "./Region.tsx";
import { useLasting } from "./useLasting.ts";
import { isMoneyBehind, useMoney } from "./useMoney.ts";
import { sayExpectedLoss } from "./words/sayExpectedLoss.ts";
import { planSummary } from "./words/sayPlan.ts";

/** So long the books may be behind before anything is said of it. */
const patienceMs = 400;

/** Some of what members order is no cost to them, as they would have bought it anyway. */
const wantsGoods = ({ price, ordersPerMonth, ownUseShare }: Plan): boolean =>
  price * ordersPerMonth * ownUseShare > 0;

/** Why there are no books, with another try. */
function Failed({ reason }: { readonly reason: string }) {
  const { store } = useApp();
  return (
    <p className={styles.none}>
      {reason}{" "}
      <button type="button" className={styles.again} onClick={() => store.retryMoney()}>
        {text.tryAgain}
      </button>
    </p>
  );
}

/** Who has lost and won under the plan that is set, at the playhead. */
export function WhoGotPaid() {
  const money = useMoney();
  const failed = useAppState((state) => state.moneyFailed);
  const plan = useAppState(({ settings }) => planSummary(settings.present.plan));
  const isLate = useLasting(useAppState(isMoneyBehind) && failed === null, patienceMs);
  const expected = money === null ? "" : sayExpectedLoss(money.figures, money.plan, money.columns.parameters);
  return (
    <Region className={styles.panel} name={text.name}>
      <div className={styles.head}>
        <h2>{text.name}</h2>
        <p aria-live="polite">{isLate && text.beingWorkedOut}</p>
      </div>
      <p className={styles.plan}>{plan}.</p>
      {failed !== null && <Failed reason={failed} />}
      {money !== null && (
        <>
          <MoneyHeadline money={money} />
          <figure>
            <figcaption className={styles.caption}>
              {text.netCaption}
              {wantsGoods(money.plan) && ` ${text.wantedAnyway}`}
            </figcaption>
            <div className={styles.plot}>
              <MoneyNetCurve money={money} />
            </div>
          </figure>
          {expected !== "" && <p className={styles.expected}>{expected}</p>}
          <div>
            <FoldedPart name={text.byJoinDay}>
              <MoneyByJoinDay />
            </FoldedPart>
            <FoldedPart name={text.whereItWent}>
              <MoneyWhereItWent />
            </FoldedPart>
            <FoldedPart name={text.rewards}>
              <MoneyRewards />
            </FoldedPart>
            <FoldedPart name={text.end}>
              <MoneyEnd />
            </FoldedPart>
          </div>
        </>
      )}
    </Region>
  );
}
