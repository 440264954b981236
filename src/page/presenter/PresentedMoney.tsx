import * as text from "#language/presenter.ts";
import { useAppState } from "../AppContext.ts";
import { MoneyHeadline } from "../MoneyHeadline.tsx";
import { MoneyNetCurve } from "../MoneyNetCurve.tsx";
import { Region } from "../Region.tsx";
import { useMoney } from "../useMoney.ts";
import styles from "./presenter.module.css";

/** Which share has lost, and everybody's net from worst to best. */
export function PresentedMoney() {
  const money = useMoney();
  const failed = useAppState((state) => state.moneyFailed);
  return (
    <Region name={text.money} className={styles.money}>
      {failed !== null && <p>{failed}</p>}
      {money !== null && (
        <>
          <MoneyHeadline money={money} />
          <div className={styles.plot}>
            <MoneyNetCurve money={money} />
          </div>
        </>
      )}
    </Region>
  );
}
