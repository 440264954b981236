import type { NumbersForm } from "./numbersReading.ts";
import { isEmptyRow } from "./numbersTable.ts";
import type { NumbersTable } from "./numbersTable.ts";
import type { RowRemarks } from "./rowRemarks.ts";

/** The rows of a table that hold values, with how they are read. */
export interface TableBody {
  readonly form: NumbersForm;
  readonly rows: NumbersTable["rows"];
  /** The words over the columns; "" where there are none. */
  readonly headers: readonly string[];
  /** The first of the rows with values. */
  readonly from: number;
  /** Each row that something stands in, with its index in the text and its number among them, from 1; rows of a wrong shape are refused. */
  eachRow(remarks: RowRemarks, visit: (row: readonly string[], index: number, number: number) => void): void;
  /** The cells of a column in the first thousand rows, trimmed. */
  someCells(column: number): readonly string[];
}

const cells = (count: number): string => `${count} ${count === 1 ? "cell" : "cells"}`;

/** The rows with values of a table that is read in a form. */
export function tableBody(table: NumbersTable, form: NumbersForm): TableBody {
  const { rows, first } = table;
  const width = form.columns.length;
  const from = first + (form.hasHeader ? 1 : 0);
  const header = form.hasHeader ? (rows[first] ?? []) : [];
  return {
    form,
    rows,
    headers: form.columns.map((_, at) => (header[at] ?? "").trim()),
    from,
    eachRow(remarks, visit) {
      let number = 0;
      for (let index = from; index < rows.length; index++) {
        const row = rows[index];
        if (isEmptyRow(row)) continue;
        number++;
        const isTooLong = row.length > width && row.slice(width).some((cell) => cell.trim() !== "");
        if (isTooLong) remarks.refuse(index, `It has ${cells(row.length)}; the table has ${width}.`);
        else visit(row, index, number);
      }
    },
    someCells: (column) => rows.slice(from, from + 1_000).map((row) => (row[column] ?? "").trim()),
  };
}
