import type { ColumnLook } from "./columnLook.ts";
import { periodOf, says } from "./columnWords.ts";
import type { ColumnMeaning, NumbersForm } from "./numbersReading.ts";

/** A column: what stands over it ("": nothing), and what its values look like. */
export interface Column {
  readonly header: string;
  readonly look: ColumnLook;
}

/** What the columns mean together. */
export type Meanings = Pick<NumbersForm, "columns" | "layout">;

const isDates = ({ look }: Column): boolean => look.dates >= 0.6;
const isNumbers = ({ look }: Column): boolean => look.filled > 0 && look.numbers >= 0.5 && look.dates < 0.6;

/** The columns whose heads count on: "1, 2, 3" or "Month 0, Month 1"; empty: there are not two such. */
function countedColumns(columns: readonly Column[]): readonly number[] {
  const numbered = columns.map(({ header }) => periodOf(header));
  const start = numbered.findIndex(
    (period, at) => period !== null && period <= 1 && at > 0 && numbered[at + 1] === period + 1,
  );
  if (start < 0) return [];
  const found = [start];
  while (numbered[found.length + start] === numbered[start]! + found.length) found.push(start + found.length);
  return found;
}

function cohortColumns(columns: readonly Column[], begin: number): readonly ColumnMeaning[] | null {
  const counted = countedColumns(columns);
  const isNamed = columns.some(({ header }) => says(header, "cohort"));
  if (counted.length < 2 && !isNamed) return null;
  const from = counted[0] ?? columns.length;
  const others = columns
    .map((_, at) => at)
    .filter((at) => at !== begin && at < from && isNumbers(columns[at]));
  const named = others.find((at) => says(columns[at].header, "size"));
  const isPeriod0 = counted.length > 0 && periodOf(columns[from].header) === 0;
  const size = named ?? others.at(-1) ?? (isPeriod0 ? from : undefined);
  if (size === undefined) return null;
  // Without numbers in their heads the columns behind the size count on from 1.
  const isRetained = (at: number): boolean =>
    at !== size && (counted.length > 0 ? counted.includes(at) : at > size && isNumbers(columns[at]));
  return columns.map((_, at) =>
    at === begin ? "cohortStart" : at === size ? "cohortSize" : isRetained(at) ? "retained" : "nothing",
  );
}

/** Counts of single days fall at about every other step; a total that falls this seldom is one with mistakes. */
const mostFalls = 0.25;

/** What the head of a column of numbers says that they are; null: nothing. */
function saidMeaning({ header, look }: Column): ColumnMeaning | null {
  if (header === "") return null;
  if (says(header, "nothing")) return "nothing";
  if (says(header, "active")) return "active";
  if (says(header, "total")) return look.falls > mostFalls ? "joins" : "joined";
  if (says(header, "joins")) return "joins";
  return says(header, "stock") ? (look.falls > mostFalls ? "active" : "joined") : null;
}

/** Columns of numbers that nothing stands over: the first is told by its values; another may be who is active of those. */
function guessedMeaning(
  column: Column,
  taken: readonly ColumnMeaning[],
  joined: Column | undefined,
): ColumnMeaning {
  const { look } = column;
  const isFree = !taken.includes("joined") && !taken.includes("joins") && !taken.includes("active");
  if (isFree) return look.falls === 0 && look.rises && look.values.length > 2 ? "joined" : "joins";
  const isBelow =
    joined !== undefined &&
    joined.look.values.length === look.values.length &&
    look.values.every((value, at) => value <= joined.look.values[at]);
  return isBelow && !taken.includes("active") ? "active" : "nothing";
}

function seriesColumns(columns: readonly Column[], begin: number): readonly ColumnMeaning[] {
  const meanings: (ColumnMeaning | null)[] = columns.map((column, at) =>
    at === begin ? "date" : isNumbers(column) ? saidMeaning(column) : "nothing",
  );
  const taken = (): ColumnMeaning[] => meanings.filter((meaning) => meaning !== null);
  columns.forEach((column, at) => {
    const joined = columns[meanings.indexOf("joined")] as Column | undefined;
    meanings[at] ??= guessedMeaning(column, taken(), joined);
  });
  // Each once: the first counts.
  return taken().map((meaning, at, all) => (all.indexOf(meaning) < at ? "nothing" : meaning));
}

/** The column that says when, and whether its cells are numbers of days; −1: there is none. */
function beginColumn(columns: readonly Column[]): readonly [at: number, isNumber: boolean] {
  const dated = columns.findIndex((column) => isDates(column) && says(column.header, "date"));
  if (dated >= 0) return [dated, false];
  const first = columns.findIndex(isDates);
  if (first >= 0) return [first, false];
  const serial = columns.findIndex(({ look }) => look.numbers === 1 && look.isSerial);
  if (serial >= 0 && columns.length > 1) return [serial, true];
  const numbered = columns.findIndex(
    ({ header, look }) =>
      look.numbers > 0.6 && look.rises && (says(header, "date") || says(header, "cohort")),
  );
  if (numbered >= 0) return [numbered, true];
  const even = columns.findIndex(
    ({ header, look }) => look.numbers === 1 && look.isEven && !says(header, "nothing"),
  );
  return even === 0 && columns.length > 1 ? [0, true] : [-1, true];
}

/** Whether each row is one person: nothing that counts people stands beside the dates. */
function isListOfDates(columns: readonly Column[], begin: number): boolean {
  const { look } = columns[begin];
  const numbers = columns.filter((column, at) => at !== begin && isNumbers(column));
  const said = numbers.map(saidMeaning);
  if (said.some((meaning) => meaning !== null && meaning !== "nothing")) return false;
  return said.every((meaning) => meaning === "nothing") || look.times > 0.5 || look.repeats > 0.2;
}

/** What the columns of a table mean: by the words over them in four languages, else by their values. */
export function recogniseColumns(columns: readonly Column[]): Meanings & { readonly isDayNumber: boolean } {
  const [begin, isDayNumber] = beginColumn(columns);
  const cohorts = begin < 0 ? null : cohortColumns(columns, begin);
  if (cohorts !== null) return { columns: cohorts, layout: "cohorts", isDayNumber };
  if (!isDayNumber && isListOfDates(columns, begin)) {
    const meanings = columns.map((_, at): ColumnMeaning => (at === begin ? "date" : "nothing"));
    return { columns: meanings, layout: "dates", isDayNumber };
  }
  return { columns: seriesColumns(columns, begin), layout: "series", isDayNumber };
}
