import * as text from "#language/whereItWent.ts";
import { netTones } from "../drawing/netTones.ts";
import { themes } from "../drawing/theme.ts";
import styles from "./Money.module.css";
import { useMoney } from "./useMoney.ts";
import { useThemeName } from "./useThemeName.ts";
import { formatMoney } from "./words/formatMoney.ts";
import { dayName } from "./words/sayLoss.ts";
import { sayCompanyLoss, whereItWent } from "./words/whereItWent.ts";

/** Where each 100 went that members and customers paid, in rows that add up to it. */
export function MoneyWhereItWent() {
  const money = useMoney();
  const { loss } = netTones(themes[useThemeName()]);
  if (money === null) return null;
  const { peopleEach } = money.columns.parameters;
  const { paid, parts } = whereItWent(money.reading.flows);
  const day = dayName(money.reading.day);
  if (parts.length === 0) return <p>{text.nobodyPaid(day)}</p>;
  const most = Math.max(...parts.map(({ ofHundred }) => Math.abs(ofHundred)));
  const companyLoss = sayCompanyLoss(parts, peopleEach);
  return (
    <>
      {companyLoss !== "" && <p className={styles.telling}>{companyLoss}</p>}
      <table className={styles.went}>
        <caption>{text.caption(formatMoney(10_000), day, formatMoney(paid * peopleEach))}</caption>
        <tbody>
          {parts.map(({ name, who, ofHundred }) => (
            <tr key={name} data-who={who}>
              <th scope="row">{name}</th>
              <td aria-hidden="true">
                <div
                  style={{
                    width: `${(100 * Math.abs(ofHundred)) / most}%`,
                    ...(ofHundred < 0 && { background: loss }),
                  }}
                />
              </td>
              <td>{formatMoney(ofHundred)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text.together}</th>
            <td aria-hidden="true" />
            <td>{formatMoney(10_000)}</td>
          </tr>
        </tfoot>
      </table>
    </>
  );
}
