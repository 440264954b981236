import * as text from "#language/books.ts";
import { useAppState } from "./AppContext.ts";
import styles from "./Money.module.css";
import type { Member } from "./useMember.ts";
import { useMoney } from "./useMoney.ts";
import { formatCount } from "./words/formatCount.ts";
import { formatMoney } from "./words/formatMoney.ts";
import { memberName } from "./words/memberStory.ts";
import { paymentRows, sayBooks } from "./words/sayBooks.ts";

/** What a member has earned and paid, and the payments that reached it, level by level. */
export function MoneyOfMember({ member: { row } }: { readonly member: Member }) {
  const money = useMoney();
  const revision = useAppState((state) => state.shown?.revision);
  const books = money?.reading.member ?? null;
  // The row of another run is somebody else.
  if (money === null || money.revision !== revision) return null;
  if (books === null || books.row !== row) return null;
  const { peopleEach } = money.columns.parameters;
  const rows = paymentRows(books.payments, money.plan);
  return (
    <div className={styles.member}>
      <p>
        {sayBooks(books, money.reading.day)}
        {peopleEach > 1 && ` ${text.eachOf(formatCount(peopleEach))}`}
      </p>
      {rows.length > 0 && (
        <table>
          <caption>{text.paymentsTo(memberName(row))}</caption>
          <thead>
            <tr>
              <th scope="col">{text.columns.kind}</th>
              <th scope="col">{text.columns.from}</th>
              <th scope="col">{text.columns.amount}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, from, cents }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{from === null ? "" : formatCount(from)}</td>
                <td>{formatMoney(cents)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
