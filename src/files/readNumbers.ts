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
  if (text.trim() === "") return "There is nothing in it.";
  const head = text.slice(0, 10_000);
  let strange = 0;
  for (let at = 0; at < head.length; at++) if (isStrange(head.charCodeAt(at))) strange++;
  // Each file of a spreadsheet or document of today is a ZIP archive, which begins so.
  const isArchive = head.startsWith("PK") && strange > 0;
  return isArchive || text.includes("\0") || strange > 0.02 * head.length
    ? "This is not text. If it is a spreadsheet, save it as CSV (UTF-8) and bring that file."
    : null;
}

/** A quotation mark that is never closed swallows the rest of the text into one cell: its row is the last. */
function openQuote({ rows, separator }: NumbersTable, text: string): Refusal | null {
  const last = rows.at(-1)?.at(-1) ?? "";
  const isOpen = last.includes("\n") && !/"\s*$/.test(text) && last.length > text.length / 10;
  if (!isOpen || separator === " ") return null;
  return { refused: "A quotation mark is opened here and never closed.", index: rows.length - 1 };
}

function sampleOf({ rows, first }: NumbersTable): string[][] {
  return rows
    .slice(first, first + sampleRows)
    .map((row) => row.slice(0, sampleColumns).map((cell) => cell.trim().slice(0, sampleLetters)));
}

/** What is wrong with the meanings of the columns; null: nothing. */
function wrongColumns({ columns, layout }: NumbersForm): string | null {
  if (columns.length > mostColumns)
    return `It has ${columns.length.toLocaleString("en")} columns; ${mostColumns} are the most.`;
  if (layout === "dates" && !columns.includes("date"))
    return "No column holds dates. Choose the one that does.";
  if (layout === "cohorts" && !columns.includes("cohortStart"))
    return "No column says when each cohort began. Choose the one that does.";
  const counts = columns.some(
    (meaning) => meaning === "joins" || meaning === "joined" || meaning === "active",
  );
  return layout === "series" && !counts
    ? "No column with numbers of people was found. Choose what each column holds."
    : null;
}

/** What stood above the table and what its days are, where the person should know. */
function remarkBeginning(
  table: NumbersTable,
  body: TableBody,
  isOrderOpen: boolean,
  remarks: RowRemarks,
): void {
  for (let index = 0; index < table.first; index++)
    if (table.rows[index].some((cell) => cell.trim() !== "") && !/^sep=/i.test(table.rows[index].join("")))
      remarks.repair(index, "It stands above the table and is left out.");
  const at = body.form.columns.findIndex((meaning) => meaning === "date" || meaning === "cohortStart");
  const text = at < 0 ? "" : (table.rows[body.from]?.[at] ?? "").trim();
  const begin = beginReader(body.form, body.headers[at] ?? "", at < 0 ? [] : body.someCells(at));
  const day = begin.read(text);
  if (at < 0) {
    remarks.repair(body.from, "There are no dates: each row is taken as the next day.");
  } else if (begin.isSerial) {
    remarks.repair(body.from, `“${text}” is the day number of a spreadsheet: ${whenOf(day, true)}.`);
  } else if (isOrderOpen && !Number.isNaN(day)) {
    const [first, other] = body.form.dateOrder === "day-month-year" ? ["day", "month"] : ["month", "day"];
    remarks.repair(
      body.from,
      `“${text}” is read as ${whenOf(day, true)}, the ${first} first. If the ${other} comes first in these dates, say so above.`,
    );
  }
}

function readBody(body: TableBody, remarks: RowRemarks): OwnNumbers | Refusal {
  const { columns, layout } = body.form;
  const at = columns.findIndex((meaning) => meaning === "date" || meaning === "cohortStart");
  const begin = beginReader(body.form, body.headers[at] ?? "", at < 0 ? [] : body.someCells(at));
  if (layout === "dates") return readDates(body, begin, remarks);
  return layout === "cohorts" ? readCohorts(body, begin, remarks) : readSeries(body, begin, remarks);
}

/**
 * Reads somebody's numbers from a text: dates with sign-ups, with all who have joined or with the active, a cohort table, or a row
 * a person. Nothing in it is ever worked out or run. Time is linear in its length, but for sorting.
 * @param text As it was pasted, or as the file has it.
 * @param form How to read it, as the person says; null: as it is recognised.
 */
export function readNumbers(text: string, form: NumbersForm | null): NumbersReading {
  const bare = text.startsWith("\ufeff") ? text.slice(1) : text;
  const strange = notText(bare);
  if (strange !== null) return { state: "refused", reason: strange, row: null, form: null, sample: [] };
  const table = tableOf(bare, form?.separator ?? null);
  const sample = sampleOf(table);
  const quote = openQuote(table, bare);
  if (quote !== null || table.width > mostColumns) {
    const reason =
      quote?.refused ?? `It has ${table.width.toLocaleString("en")} columns; ${mostColumns} are the most.`;
    return { state: "refused", reason, row: quote === null ? null : rowOf(quote), form: null, sample };
  }
  const { form: used, isOrderOpen } = recogniseForm(table, form);
  if (
    used.hasHeader &&
    table.rows[table.first].some(isHead) &&
    table.rows.slice(table.first + 1).every(isEmptyRow)
  )
    return {
      state: "refused",
      reason: "There is no row of numbers below the words over the columns.",
      row: null,
      form: used,
      sample,
    };
  const wrong = wrongColumns(used);
  if (wrong !== null) return { state: "refused", reason: wrong, row: null, form: used, sample };
  const remarks = gatherRemarks();
  const body = tableBody(table, used);
  remarkBeginning(table, body, isOrderOpen, remarks);
  const numbers = readBody(body, remarks);
  if ("refused" in numbers)
    return { state: "refused", reason: numbers.refused, row: rowOf(numbers), form: used, sample };
  const rows = table.rows.length - body.from - remarks.refused;
  return { state: "read", form: used, sample, rows, numbers, ...remarks.listed() };
}

const rowOf = ({ index }: Refusal): number | null => (index === null ? null : index + 1);
