import * as text from "#language/ownNumbers.ts";
import type { ColumnMeaning, NumbersForm } from "../../files/numbersReading.ts";
import { meaningNames } from "../words/sayNumbers.ts";
import { meaningsOf, withMeaning } from "./numbersForm.ts";
import styles from "./YourNumbers.module.css";

interface NumbersTableProps {
  readonly form: NumbersForm;
  readonly sample: readonly (readonly string[])[];
  readAgain(form: NumbersForm): void;
}

/** The first rows of a text as cells, with what each column holds to be chosen over it. */
export function NumbersTable({ form, sample, readAgain }: NumbersTableProps) {
  const shown = Math.min(form.columns.length, Math.max(0, ...sample.map((row) => row.length)));
  const columns = form.columns.slice(0, shown);
  const header = form.hasHeader ? sample[0] : undefined;
  const rows = form.hasHeader ? sample.slice(1) : sample;
  return (
    <div className={styles.scroll} role="group" aria-label={text.firstRows} tabIndex={0}>
      <table className={styles.sample}>
        <thead>
          <tr>
            {columns.map((meaning, at) => (
              <th key={at} scope="col">
                {header !== undefined && <span>{header[at] ?? ""}</span>}
                <select
                  className={styles.select}
                  aria-label={
                    header?.[at] ? text.namedColumnHolds(at + 1, header[at]) : text.columnHolds(at + 1)
                  }
                  value={meaning}
                  onChange={(event) => readAgain(withMeaning(form, at, event.target.value as ColumnMeaning))}
                >
                  {meaningsOf[form.layout].map((each) => (
                    <option key={each} value={each}>
                      {meaningNames[each]}
                    </option>
                  ))}
                </select>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, 4).map((row, index) => (
            <tr key={index}>
              {columns.map((meaning, at) => (
                <td key={at} data-used={meaning !== "nothing"}>
                  {row[at] ?? ""}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
