import type { NumbersForm } from "./numbersReading.ts";
import { looksLikeDate } from "./readDate.ts";
import { rowBlocks, rowsOf } from "./rowBlocks.ts";
import type { RowBlock } from "./rowBlocks.ts";

type Separator = NumbersForm["separator"];

/** A text as rows of cells, which are trimmed where they are read; an empty line is a row of one empty cell. */
export interface NumbersTable {
  readonly separator: Separator;
  /** The first rows of the text, a thousand or more of the table's; all of them where there are fewer. */
  readonly head: readonly (readonly string[])[];
  /** All rows from the first on, as often as they are wanted. */
  blocks(): Generator<RowBlock, void>;
  /** How many cells most rows have. */
  readonly width: number;
  /** The index of the first row that is part of the table: its header, or its first values. */
  readonly first: number;
}

const offered: readonly Separator[] = ["\t", ";", "|", ","];
/** So many lines tell how a text is separated. */
const linesTried = 60;
/** Excel writes so, before everything else, what separates. */
const said = /^sep=([,;\t|])\r?\n/i;

/** Whether there is nothing in a row. */
export function isEmptyRow(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === "");
}

/** The commonest number of cells, and the share of rows that have it. */
function usualWidth(rows: readonly (readonly string[])[]): readonly [width: number, share: number] {
  const counts = new Map<number, number>();
  const filled = rows.filter((row) => !isEmptyRow(row));
  for (const row of filled) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  let [width, most] = [1, 0];
  for (const [length, count] of counts) if (count > most) [width, most] = [length, count];
  return [width, filled.length === 0 ? 0 : most / filled.length];
}

/** The beginning of a text, as long as so many lines. */
function headOf(text: string): string {
  let end = -1;
  for (let line = 0; line < linesTried; line++) {
    const next = text.indexOf("\n", end + 1);
    if (next < 0) return text;
    end = next;
  }
  return text.slice(0, end);
}

/** A time of day at the end of a line, with its zone. */
const time =
  /[T, ]+\d{1,2}[:h]\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[ap]\.?m\.?)?(?: ?(?:Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?))?$/i;

/** A date with weekday, name of the month, time and zone has half as many letters. */
const longestDate = 100;

/** Whether a line is a date and no more: its blanks and commas separate nothing. */
function isWholeDate(line: string): boolean {
  if (line.length > longestDate) return false;
  const date = line.replace(time, "");
  return !date.includes(":") && looksLikeDate(date);
}

function recogniseSeparator(text: string): Separator {
  const named = said.exec(text);
  if (named !== null) return named[1] as Separator;
  const head = headOf(text);
  const lines = head.split(/\r\n|\r|\n/).map((line) => line.trim());
  const dates = lines.filter(isWholeDate).length;
  const filled = lines.filter((line) => line !== "").length;
  if (dates > 0.6 * filled) return ",";
  const usable = offered.filter((separator) => {
    const [width, share] = usualWidth(rowsOf(head, separator));
    return width > 1 && share >= 0.6;
  });
  if (usable.length > 0) return usable[0];
  const [width, share] = usualWidth(rowsOf(head, " "));
  return width > 1 && share >= 0.6 ? " " : ",";
}

/** So many rows tell how wide a table is, and what its columns hold. */
export const rowsTried = 1_000;
/** Titles stand in so many rows above a table at most. */
const titleRows = 100;

function headRows(text: string, separator: Separator): readonly (readonly string[])[] {
  const head: (readonly string[])[] = [];
  for (const { rows } of rowBlocks(text, separator)) {
    for (const row of rows) head.push(row);
    if (head.length >= titleRows + rowsTried) break;
  }
  return head;
}

/** Cuts a text into cells; `separator`: as the person says, null: as it is recognised. */
export function tableOf(text: string, separator: Separator | null): NumbersTable {
  const used = separator ?? recogniseSeparator(text);
  const head = headRows(text, used);
  const [width] = usualWidth(head.slice(0, rowsTried));
  const begins = said.test(text) ? 1 : 0;
  // A title above the table has fewer cells than it, or nothing in them.
  const isPart = (row: readonly string[]): boolean =>
    !isEmptyRow(row) && (width === 1 || row.filter((cell) => cell.trim() !== "").length > 1);
  const found = head.findIndex((row, index) => index >= begins && isPart(row));
  const first = found < 0 ? head.length : found;
  return { separator: used, head, blocks: () => rowBlocks(text, used), width, first };
}
