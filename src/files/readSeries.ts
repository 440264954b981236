import { locale } from "#language/locale.ts";
import * as words from "#language/readNumbers.ts";
import { isoDate } from "./civilDays.ts";
import type { BeginReader } from "./readBegin.ts";
import { countFlaw, isNothing, mostPeople, readCount } from "./readCount.ts";
import type { NumbersForm } from "./numbersReading.ts";
import type { OwnNumbers } from "../study/ownNumbers.ts";
import { periodsOf } from "./periods.ts";
import { tooLong, untilTooManyDays } from "./mostDays.ts";
import { tooFewRows } from "./refusal.ts";
import type { Refusal } from "./refusal.ts";
import type { RowRemarks } from "./rowRemarks.ts";
import { steadyTotals } from "./steadyTotals.ts";
import { sayMissing, whenOf } from "./sayRows.ts";
import type { TableBody } from "./tableBody.ts";

const counted = ["joins", "joined", "active"] as const;
type Counted = (typeof counted)[number];

/** One day with what stands beside it; NaN: nothing. Rows of the same day are gathered in the first of them. */
interface Entry {
  readonly index: number;
  readonly row: readonly string[];
  readonly day: number;
  joins: number;
  joined: number;
  active: number;
}

interface Place {
  readonly what: Counted;
  readonly column: number;
}

/** Reads what stands beside a day; a row in which nothing can be read is refused. */
function fillEntry(
  entry: Entry,
  places: readonly Place[],
  decimal: NumbersForm["decimal"],
  remarks: RowRemarks,
): boolean {
  let flaw: string | null = null;
  let isFilled = false;
  for (const { what, column } of places) {
    const text = (entry.row[column] ?? "").trim();
    const value = readCount(text, decimal);
    if (value >= 0 && value <= mostPeople) {
      entry[what] = value;
      isFilled = true;
    } else if (!isNothing(text)) flaw ??= countFlaw(text, value);
  }
  if (!isFilled) remarks.refuse(entry.index, flaw ?? words.noNumber);
  else if (flaw !== null) remarks.repair(entry.index, words.cellLeftOut(flaw));
  return isFilled;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

/** Gathers a second row of a day in the first: joins are added up, of totals the same counts once and another is refused. */
function gather(first: Entry, second: Entry, remarks: RowRemarks): void {
  const row = first.index + 1;
  const differs = (a: number, b: number): boolean => a !== b && !Number.isNaN(a) && !Number.isNaN(b);
  if (isSame(first.row, second.row)) remarks.repair(second.index, words.sameRow(row));
  else if (differs(first.joined, second.joined) || differs(first.active, second.active))
    remarks.refuse(second.index, words.otherNumber(row));
  else {
    const isSummed = !Number.isNaN(first.joins) && !Number.isNaN(second.joins);
    if (Number.isNaN(first.joined)) first.joined = second.joined;
    if (Number.isNaN(first.active)) first.active = second.active;
    if (isSummed) first.joins += second.joins;
    else if (Number.isNaN(first.joins)) first.joins = second.joins;
    remarks.repair(second.index, isSummed ? words.addedUp(row) : words.sameNumber(row));
  }
}

/** The days of a table, each once, in the order of their first rows. */
function* readEntries(
  body: TableBody,
  begin: BeginReader,
  remarks: RowRemarks,
): Generator<number, readonly Entry[]> {
  const { form } = body;
  const beginAt = form.columns.indexOf("date");
  const places = counted
    .map((what) => ({ what, column: form.columns.indexOf(what) }))
    .filter(({ column }) => column >= 0);
  const found = new Map<number, Entry>();
  const rows = body.eachRow(remarks, (row, index, number) => {
    const text = beginAt < 0 ? "" : (row[beginAt] ?? "").trim();
    const day = beginAt < 0 ? number : begin.read(text);
    if (Number.isNaN(day)) {
      remarks.refuse(index, text === "" ? words.noDate : begin.flaw(text));
      return;
    }
    const entry: Entry = { index, row, day, joins: NaN, joined: NaN, active: NaN };
    if (!fillEntry(entry, places, form.decimal, remarks)) return;
    const sameDay = found.get(day);
    if (sameDay === undefined) found.set(day, entry);
    else gather(sameDay, entry, remarks);
  });
  yield* untilTooManyDays(found, rows);
  return [...found.values()];
}

/** Without totals that fall. Too many of them, and the column is none of totals. */
function withoutFalls(
  entries: readonly Entry[],
  isDated: boolean,
  remarks: RowRemarks,
): readonly Entry[] | Refusal {
  const totals = entries.map(({ joined }) => joined);
  const isSteady = steadyTotals(totals);
  const fallen = entries.filter((_, at) => !isSteady[at] && !Number.isNaN(totals[at]));
  if (fallen.length === 0) return entries;
  if (fallen.length > 0.2 * entries.length && fallen.length > 1)
    return {
      refused: words.fallsAgain(whenOf(fallen[0].day, isDated), isDated),
      index: fallen[0].index,
    };
  for (const { index, joined } of fallen)
    remarks.refuse(index, words.totalFalls(joined.toLocaleString(locale)));
  const left = entries.map((entry, at) => (isSteady[at] ? entry : { ...entry, joined: NaN }));
  return left.filter((entry) => counted.some((what) => !Number.isNaN(entry[what])));
}

function remarkGaps(
  entries: readonly Entry[],
  periodDays: number,
  countsJoins: boolean,
  remarks: RowRemarks,
): void {
  for (let at = 1; at < entries.length; at++) {
    const gap = entries[at].day - entries[at - 1].day;
    if (gap > 1.5 * periodDays)
      remarks.repair(entries[at].index, sayMissing(gap / periodDays - 1, periodDays, countsJoins));
  }
}

/** Those who joined so far, of who joined in each period. */
function summedJoins(entries: readonly Entry[]): number[] {
  let sum = 0;
  return entries.map(({ joins }) => (Number.isNaN(joins) ? NaN : (sum += joins)));
}

/** Reads a table with a row a day, week or month. */
export function* readSeries(
  body: TableBody,
  begin: BeginReader,
  remarks: RowRemarks,
): Generator<number, OwnNumbers | Refusal> {
  const isDated = begin.isDated && body.form.columns.includes("date");
  const entries = yield* readEntries(body, begin, remarks);
  const far = tooLong(
    entries.map(({ day }) => day),
    entries.map(({ index }) => index),
    isDated,
  );
  if (far !== null) return far;
  const found = withoutFalls(
    entries.toSorted((a, b) => a.day - b.day),
    isDated,
    remarks,
  );
  if ("refused" in found) return found;
  if (found.length < 2) return tooFewRows(found.length, words.neededNumbers, remarks);
  const all = found.map(({ day }) => day);
  const { columns } = body.form;
  const countsJoins = columns.includes("joins") && !columns.includes("joined");
  const periods = periodsOf(all, isDated);
  remarkGaps(found, periods.periodDays, countsJoins, remarks);
  const ends = found.map(({ day }) => (columns.includes("joins") ? periods.endOf(day) : day));
  const day0 = countsJoins ? startOf(found[0].day, ends[0], periods.periodDays) : ends[0];
  const lead = countsJoins ? 1 : 0;
  const column = (values: readonly number[], atDay0: number): Float64Array =>
    Float64Array.from({ length: values.length + lead }, (_, at) => (at < lead ? atDay0 : values[at - lead]));
  return {
    firstDate: isDated ? isoDate(day0) : null,
    periodDays: periods.periodDays,
    days: column(
      ends.map((day) => day - day0),
      0,
    ),
    joined: countsJoins
      ? column(summedJoins(found), 0)
      : columns.includes("joined")
        ? column(
            found.map(({ joined }) => joined),
            NaN,
          )
        : null,
    active: columns.includes("active")
      ? column(
          found.map(({ active }) => active),
          NaN,
        )
      : null,
    cohorts: null,
  };
}

/** The day before the first period. */
const startOf = (day: number, end: number, periodDays: number): number =>
  // Where a day names the end of its period, that is one period back.
  end === day && periodDays > 1 ? end - Math.round(periodDays) : day - 1;
