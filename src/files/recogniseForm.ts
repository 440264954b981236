import { columnLook } from "./columnLook.ts";
import type { NumbersForm } from "./numbersReading.ts";
import { looksLikeDate } from "./readDate.ts";
import type { NumbersTable } from "./numbersTable.ts";
import { isEmptyRow, rowsTried } from "./numbersTable.ts";
import { isNothing, readCount } from "./readCount.ts";
import { recogniseColumns } from "./recogniseColumns.ts";
import { recogniseDecimal } from "./recogniseDecimal.ts";
import { gatherOrder, recogniseOrder } from "./recogniseDates.ts";
import type { RecognisedOrder } from "./recogniseDates.ts";

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

/** The order of dates by those beyond the first rows: one late day above 12 tells it. */
function* laterOrder(
  table: NumbersTable,
  at: number,
  head: RecognisedOrder,
): Generator<number, RecognisedOrder> {
  const evidence = gatherOrder();
  for (const { rows } of table.blocks()) {
    for (const row of rows) evidence.add((row[at] ?? "").trim());
    yield 0;
  }
  const order = evidence.order();
  return order === null ? head : { order, isOpen: false };
}

/** How a table is read, as far as `given` does not say it: its columns may be left open, to be recognised with the rest as given. */
export function* recogniseForm(
  table: NumbersTable,
  given: NumbersForm | null,
): Generator<number, RecognisedForm> {
  if (given !== null && given.columns.length > 0) return { form: given, isOrderOpen: false };
  const { head, first, width, separator } = table;
  const tried = head.slice(first, first + rowsTried).filter((row) => !isEmptyRow(row));
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
  const early = recogniseOrder(begin < 0 ? [] : columns[begin].filter((cell) => cell !== ""));
  const isAsked = early.isOpen && given === null && !meanings.isDayNumber;
  const { order, isOpen } = isAsked ? yield* laterOrder(table, begin, early) : early;
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
    isOrderOpen: isAsked && isOpen,
  };
}
