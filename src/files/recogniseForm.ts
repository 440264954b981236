import { columnLook } from "./columnLook.ts";
import type { NumbersForm } from "./numbersReading.ts";
import { looksLikeDate } from "./readDate.ts";
import type { NumbersTable } from "./numbersTable.ts";
import { isEmptyRow } from "./numbersTable.ts";
import { isNothing, readCount } from "./readCount.ts";
import { recogniseColumns } from "./recogniseColumns.ts";
import { recogniseDecimal } from "./recogniseDecimal.ts";
import { recogniseOrder } from "./recogniseDates.ts";

/** So many rows tell what a column holds. */
const rowsTried = 1_000;

/** How a table is read, and whether day and month could be the other way round. */
export interface RecognisedForm {
  readonly form: NumbersForm;
  readonly isOrderOpen: boolean;
}

const cellsOf = (rows: readonly (readonly string[])[], at: number): string[] =>
  rows.map((row) => (row[at] ?? "").trim());

/** Whether the first row names the columns: where dates or numbers follow, it has a word. */
function hasHeader(first: readonly string[], others: readonly (readonly string[])[], width: number): boolean {
  const isNumber = (cell: string): boolean =>
    !Number.isNaN(readCount(cell, ".")) || !Number.isNaN(readCount(cell, ","));
  const isWord = (cell: string): boolean =>
    !isNothing(cell) && !looksLikeDate(cell) && !isNumber(cell) && !/^[\d=@+-]/.test(cell);
  const columns = Array.from({ length: width }, (_, at) => {
    const cells = cellsOf(others, at).filter((cell) => !isNothing(cell));
    const share = (test: (cell: string) => boolean): number =>
      cells.filter(test).length / Math.max(1, cells.length);
    return { first: (first[at] ?? "").trim(), dates: share(looksLikeDate), numbers: share(isNumber) };
  });
  const dated = columns.filter(({ dates }) => dates >= 0.6);
  const telling = dated.length > 0 ? dated : columns.filter(({ numbers }) => numbers >= 0.6);
  if (telling.length === 0) return columns.some((column) => isWord(column.first)) && others.length === 0;
  return telling.some((column) => isWord(column.first));
}

/** All cells of the column that dates stand in, as far as there are any: one late day above 12 tells the order. */
function datesOf(table: NumbersTable, from: number, at: number): string[] {
  const texts: string[] = [];
  for (let index = from; index < table.rows.length; index++) {
    const cell = table.rows[index][at];
    if (cell !== undefined && cell !== "") texts.push(cell.trim());
  }
  return texts;
}

/** How a table is read, as far as `given` does not say it: its columns may be left open, to be recognised with the rest as given. */
export function recogniseForm(table: NumbersTable, given: NumbersForm | null): RecognisedForm {
  if (given !== null && given.columns.length > 0) return { form: given, isOrderOpen: false };
  const { rows, first, width, separator } = table;
  const tried = rows.slice(first, first + rowsTried).filter((row) => !isEmptyRow(row));
  const headed = tried.length > 0 && hasHeader(tried[0], tried.slice(1), width);
  const body = headed ? tried.slice(1) : tried;
  const columns = Array.from({ length: width }, (_, at) => cellsOf(body, at));
  const decimal =
    given?.decimal ??
    recogniseDecimal(columns.flatMap((cells) => cells.filter((cell) => !looksLikeDate(cell))));
  const meanings = recogniseColumns(
    columns.map((cells, at) => ({
      header: headed ? (tried[0][at] ?? "").trim() : "",
      look: columnLook(cells, decimal),
    })),
  );
  const begin = meanings.columns.findIndex((meaning) => meaning === "date" || meaning === "cohortStart");
  const { order, isOpen } = recogniseOrder(
    begin < 0 ? [] : datesOf(table, headed ? first + 1 : first, begin),
  );
  const recognised = meanings.isDayNumber ? "day-number" : order;
  return {
    form: {
      separator,
      decimal,
      dateOrder: given?.dateOrder ?? recognised,
      hasHeader: headed,
      columns: meanings.columns,
      layout: meanings.layout,
    },
    isOrderOpen: isOpen && given === null && !meanings.isDayNumber,
  };
}
