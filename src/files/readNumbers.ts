import { locale } from "#language/locale.ts";
import * as words from "#language/readNumbers.ts";
import { isHead } from "./columnWords.ts";
import { beginReader } from "./readBegin.ts";
import type { NumbersForm, NumbersReading } from "./numbersReading.ts";
import { isEmptyRow, tableOf } from "./numbersTable.ts";
import type { NumbersTable } from "./numbersTable.ts";
import { readCohorts } from "./readCohorts.ts";
import { readDates } from "./readDates.ts";
import { readSeries } from "./readSeries.ts";
import { whenOf } from "./sayRows.ts";
import { recogniseForm } from "./recogniseForm.ts";
import type { Refusal } from "./refusal.ts";
import { gatherRemarks } from "./rowRemarks.ts";
import type { RowRemarks } from "./rowRemarks.ts";
import { tableBody } from "./tableBody.ts";
import type { TableBody } from "./tableBody.ts";
import type { OwnNumbers } from "../study/ownNumbers.ts";
import { wrongLines } from "./wrongLines.ts";

/** So much of a table is shown for confirmation. */
const [sampleRows, sampleColumns, sampleLetters] = [6, 40, 40];
const mostColumns = 400;

/** Whether a character belongs in no text: a control character, or what stands for one that could not be read. */
function isStrange(code: number): boolean {
  const isBlank = code === 9 || code === 10 || code === 11 || code === 12 || code === 13;
  return (code < 32 && !isBlank) || code === 127 || code === 0xfffd;
}

/** Why this is no table of text at all, as a sentence; null: it may be one. */
function notText(text: string): string | null {
  if (text.trim() === "") return words.nothingInIt;
  const head = text.slice(0, 10_000);
  let strange = 0;
  for (let at = 0; at < head.length; at++) if (isStrange(head.charCodeAt(at))) strange++;
  // Each file of a spreadsheet or document of today is a ZIP archive, which begins so.
  const isArchive = head.startsWith("PK") && strange > 0;
  return isArchive || text.includes("\0") || strange > 0.02 * head.length ? words.notText : null;
}

/** A quotation mark that is never closed swallows the rest of the text into one cell: its row is the last. */
function* openQuote({ blocks, separator }: NumbersTable, text: string): Generator<number, Refusal | null> {
  if (separator === " " || !text.includes('"') || text.trimEnd().endsWith('"')) return null;
  let [last, index] = ["", -1];
  for (const { rows, from } of blocks()) {
    last = rows.at(-1)?.at(-1) ?? "";
    index = from + rows.length - 1;
    yield 0;
  }
  const isOpen = last.includes("\n") && last.length > text.length / 10;
  return isOpen ? { refused: words.openQuote, index } : null;
}

function sampleOf({ head, first }: NumbersTable): string[][] {
  return head
    .slice(first, first + sampleRows)
    .map((row) => row.slice(0, sampleColumns).map((cell) => cell.trim().slice(0, sampleLetters)));
}

const tooManyColumns = (columns: number): string =>
  words.tooManyColumns(columns.toLocaleString(locale), String(mostColumns));

/** What is wrong with the meanings of the columns; null: nothing. */
function wrongColumns({ columns, layout }: NumbersForm): string | null {
  if (columns.length > mostColumns) return tooManyColumns(columns.length);
  if (layout === "dates" && !columns.includes("date")) return words.noColumnOfDates;
  if (layout === "cohorts" && !columns.includes("cohortStart")) return words.noColumnOfBegin;
  const counts = columns.some(
    (meaning) => meaning === "joins" || meaning === "joined" || meaning === "active",
  );
  return layout === "series" && !counts ? words.noColumnOfPeople : null;
}

/** What stood above the table and what its days are, where the person should know. */
function remarkBeginning(
  table: NumbersTable,
  body: TableBody,
  isOrderOpen: boolean,
  remarks: RowRemarks,
): void {
  for (let index = 0; index < table.first; index++)
    if (table.head[index].some((cell) => cell.trim() !== "") && !/^sep=/i.test(table.head[index].join("")))
      remarks.repair(index, words.aboveTable);
  const at = body.form.columns.findIndex((meaning) => meaning === "date" || meaning === "cohortStart");
  const text = at < 0 ? "" : (table.head[body.from]?.[at] ?? "").trim();
  const begin = beginReader(body.form, body.headers[at] ?? "", at < 0 ? [] : body.someCells(at));
  const day = begin.read(text);
  if (at < 0) {
    remarks.repair(body.from, words.eachNextDay);
  } else if (begin.isSerial) {
    remarks.repair(body.from, words.spreadsheetDay(text, whenOf(day, true)));
  } else if (isOrderOpen && !Number.isNaN(day)) {
    const say = body.form.dateOrder === "day-month-year" ? words.readDayFirst : words.readMonthFirst;
    remarks.repair(body.from, say(text, whenOf(day, true)));
  }
}

function readBody(body: TableBody, remarks: RowRemarks): Generator<number, OwnNumbers | Refusal> {
  const { columns, layout } = body.form;
  const at = columns.findIndex((meaning) => meaning === "date" || meaning === "cohortStart");
  const begin = beginReader(body.form, body.headers[at] ?? "", at < 0 ? [] : body.someCells(at));
  if (layout === "dates") return readDates(body, begin, remarks);
  return layout === "cohorts" ? readCohorts(body, begin, remarks) : readSeries(body, begin, remarks);
}

/** What keeps a text from being cut into a table; null: nothing. */
function* wrongTable(table: NumbersTable, text: string): Generator<number, Refusal | null> {
  const { width } = table;
  if (width <= mostColumns) return yield* openQuote(table, text);
  return { refused: tooManyColumns(width), index: null };
}

/** Whether there is nothing but the words over the columns. */
function isHeaderAlone({ head, first }: NumbersTable, { hasHeader }: NumbersForm): boolean {
  // Where nothing but empty rows could be read there are no such words either.
  const isThere = first >= head.length || head[first].some(isHead);
  return hasHeader && isThere && head.slice(first + 1).every(isEmptyRow);
}

const rowOf = ({ index }: Refusal): number | null => (index === null ? null : index + 1);

/**
 * Reads as `readNumbers`, in pieces of some milliseconds; each says how much is done, 0…1. However many rows there are, no more
 * of them are there at once than a piece takes.
 */
export function* readingSteps(text: string, form: NumbersForm | null): Generator<number, NumbersReading> {
  const bare = text.startsWith("\ufeff") ? text.slice(1) : text;
  const strange = notText(bare) ?? wrongLines(bare);
  if (strange !== null) return { state: "refused", reason: strange, row: null, form: null, sample: [] };
  const table = tableOf(bare, form?.separator ?? null);
  const sample = sampleOf(table);
  const refuse = (refusal: Refusal, used: NumbersForm | null): NumbersReading => ({
    state: "refused",
    reason: refusal.refused,
    row: rowOf(refusal),
    form: used,
    sample,
  });
  const wrong = yield* wrongTable(table, bare);
  if (wrong !== null) return refuse(wrong, null);
  const { form: used, isOrderOpen } = yield* recogniseForm(table, form);
  const missing = isHeaderAlone(table, used) ? words.noRowBelow : wrongColumns(used);
  if (missing !== null) return refuse({ refused: missing, index: null }, used);
  const remarks = gatherRemarks();
  const body = tableBody(table, used);
  remarkBeginning(table, body, isOrderOpen, remarks);
  const numbers = yield* readBody(body, remarks);
  if ("refused" in numbers) return refuse(numbers, used);
  const rows = body.rows - remarks.refused;
  return { state: "read", form: used, sample, rows, numbers, ...remarks.listed() };
}

/**
 * Reads somebody's numbers from a text: dates with sign-ups, with all who have joined or with the active, a cohort table, or a row
 * a person. Nothing in it is ever worked out or run. Time is linear in its length, but for sorting days.
 * @param text As it was pasted, or as the file has it.
 * @param form How to read it, as the person says; null: as it is recognised.
 */
export function readNumbers(text: string, form: NumbersForm | null): NumbersReading {
  const steps = readingSteps(text, form);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
