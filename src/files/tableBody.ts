import * as words from "#language/readNumbers.ts";
import type { NumbersForm } from "./numbersReading.ts";
import { isEmptyRow, rowsTried } from "./numbersTable.ts";
import type { NumbersTable } from "./numbersTable.ts";
import type { RowRemarks } from "./rowRemarks.ts";

/** What is done with a row: its cells, its index in the text, and its number among those with values, from 1. */
export type VisitRow = (row: readonly string[], index: number, number: number) => void;

/** The rows of a table that hold values, with how they are read. */
export interface TableBody {
  readonly form: NumbersForm;
  /** The words over the columns; "" where there are none. */
  readonly headers: readonly string[];
  /** The first of the rows with values. */
  readonly from: number;
  /** Each row that something stands in; rows of a wrong shape are refused. Pauses now and then, and says how much is done, 0…1. */
  eachRow(remarks: RowRemarks, visit: VisitRow): Generator<number, void>;
  /** How many rows something stood in, once each was visited. */
  readonly rows: number;
  /** The cells of a column in the first thousand rows, trimmed. */
  someCells(column: number): readonly string[];
}

/** The rows with values of a table that is read in a form. */
export function tableBody(table: NumbersTable, form: NumbersForm): TableBody {
  const { head, first } = table;
  const width = form.columns.length;
  const from = first + (form.hasHeader ? 1 : 0);
  const header = form.hasHeader ? (head[first] ?? []) : [];
  let number = 0;
  const isTooLong = (row: readonly string[]): boolean =>
    row.length > width && row.slice(width).some((cell) => cell.trim() !== "");
  return {
    form,
    headers: form.columns.map((_, at) => (header[at] ?? "").trim()),
    from,
    *eachRow(remarks, visit) {
      number = 0;
      for (const { rows, from: blockFrom, share } of table.blocks()) {
        for (let at = Math.max(0, from - blockFrom); at < rows.length; at++) {
          const row = rows[at];
          if (isEmptyRow(row)) continue;
          number++;
          if (isTooLong(row)) remarks.refuse(blockFrom + at, words.tooManyCells(row.length, width));
          else visit(row, blockFrom + at, number);
        }
        yield share;
      }
    },
    get rows() {
      return number;
    },
    someCells: (column) => head.slice(from, from + rowsTried).map((row) => (row[column] ?? "").trim()),
  };
}
