import * as text from "#language/ownNumbers.ts";
import type { RowRemark } from "../../files/numbersReading.ts";
import type { ColumnMeaning, NumbersForm, NumbersReading } from "../../files/numbersReading.ts";
import type { OwnNumbers } from "../../study/ownNumbers.ts";
import { formatCount } from "./formatCount.ts";
import { formatDayOf } from "./formatDate.ts";

type Read = Extract<NumbersReading, { state: "read" }>;

/** What the page calls the separators of a text. */
export const separatorNames: Readonly<Record<NumbersForm["separator"], string>> = text.separatorNames;

/** What the page calls the marks before decimals. */
export const decimalNames: Readonly<Record<NumbersForm["decimal"], string>> = text.decimalNames;

/** What the page calls the orders of a date. */
export const orderNames: Readonly<Record<NumbersForm["dateOrder"], string>> = text.orderNames;

/** What a row can be. */
export const layoutNames: Readonly<Record<NumbersForm["layout"], string>> = text.layoutNames;

/** What the page calls what a column holds. */
export const meaningNames: Readonly<Record<ColumnMeaning, string>> = text.meaningNames;

/** How a text is read, in a line. */
export function sayWriting({ layout, dateOrder, separator, decimal, columns }: NumbersForm): string {
  const dates = dateOrder === "day-number" ? text.datesAsNumbers : text.datesAs(orderNames[dateOrder]);
  const isDated = columns.includes("date") || columns.includes("cohortStart");
  return [
    text.readAs(layoutNames[layout]),
    ...(isDated ? [dates] : []),
    ...(columns.length > 1 ? [text.cellsPartedBy(separatorNames[separator])] : []),
    text.numbersAs(decimalNames[decimal]),
  ].join("; ");
}

/** What a period of so many days is called. */
function periodName(periodDays: number): "day" | "week" | "month" | "year" | "period" {
  if (periodDays === 1) return "day";
  if (periodDays === 7) return "week";
  if (periodDays > 30 && periodDays < 31) return "month";
  return periodDays > 365 && periodDays < 366 ? "year" : "period";
}

/** The last that is known of a column; NaN: nothing. */
const lastOf = (values: Float64Array): number => values.findLast((value) => !Number.isNaN(value)) ?? NaN;
const firstOf = (values: Float64Array): number => values.find((value) => !Number.isNaN(value)) ?? NaN;

function sayHowMany({ numbers, form }: Read): string {
  const { joined, active } = numbers;
  const parts: string[] = [];
  if (joined !== null) {
    const [first, last] = [firstOf(joined), lastOf(joined)];
    parts.push(
      first === 0
        ? text.joinedFromNone(last, formatCount(last))
        : text.joinedFromTo(formatCount(first), formatCount(last)),
    );
  }
  if (active !== null && form.columns.includes("active"))
    parts.push(text.activeAtTheEnd(formatCount(lastOf(active))));
  return parts.join("; ");
}

/** What was found, in a sentence or two. */
export function sayNumbers(read: Read): string {
  const { numbers, form, rows } = read;
  const { firstDate, days, periodDays, cohorts } = numbers;
  const counted = cohorts ?? days;
  const isLed = form.columns.includes("joins") || form.layout === "dates" || cohorts !== null;
  const from = formatDayOf(firstDate, isLed ? 1 : 0);
  const to = formatDayOf(firstDate, days[days.length - 1]);
  const period = periodName(periodDays);
  const numberCount = days.length - (isLed && !form.columns.includes("joined") ? 1 : 0);
  const what =
    cohorts !== null
      ? text.cohorts(counted.length, formatCount(counted.length))
      : form.layout === "dates"
        ? text.rowsOfPeople(rows, formatCount(rows))
        : text.numbers(numberCount, formatCount(numberCount));
  const apart = form.layout === "series" && period !== "period" && period !== "day" ? text.apart[period] : "";
  const found = text.found(`${what}${apart}`, from, to, sayHowMany(read));
  return firstDate === null || period === "day" || !isLed ? found : `${found} ${text.firstDayOf[period]}`;
}

/** A remark with its row. */
export function sayRemark({ row, text: said, effect }: RowRemark): string {
  return (effect === "refused" ? text.remarkLeftOut : text.remark)(formatCount(row), said);
}

/** How many rows were left out or read otherwise, to stand over the list of them; empty: none. */
export function sayRemarks(remarks: readonly RowRemark[], moreRemarks: number): string {
  const count = remarks.length + moreRemarks;
  if (count === 0) return "";
  const refused = remarks.filter(({ effect }) => effect === "refused").length;
  if (moreRemarks === 0 && refused === count) return text.rowsLeftOut(count, formatCount(count));
  return moreRemarks === 0
    ? text.rowsToLookAt(count, formatCount(count))
    : text.manyRowsToLookAt(formatCount(count), formatCount(remarks.length));
}

/** How numbers stand beside a run of so many days and people, where they do not fit in; the second is null in an unlimited market. */
export function sayBesideRun(
  numbers: OwnNumbers,
  run: { readonly days: number; readonly people: number | null },
): { readonly tooLong: string | null; readonly tooMany: string | null } {
  const last = numbers.days[numbers.days.length - 1];
  const most = Math.max(
    0,
    lastOf(numbers.joined ?? new Float64Array()),
    ...(numbers.active ?? []).filter((n) => n > 0),
  );
  return {
    tooLong: last > run.days ? text.longerThanRun(formatCount(last), formatCount(run.days)) : null,
    tooMany:
      run.people !== null && most > run.people
        ? text.moreThanRun(most, formatCount(most), formatCount(run.people))
        : null,
  };
}

/** That numbers are being read, or were until somebody stopped it. */
export function sayReading(fileName: string | null, isStopped: boolean): string {
  if (fileName === null) return isStopped ? text.stopped : text.beingRead;
  return (isStopped ? text.fileStopped : text.fileBeingRead)(fileName);
}

/** Said where a text is not read, and what is told and painted is still of the numbers before. */
export const { ofNumbersBefore } = text;

/** What is said of numbers that do not come back by themselves. */
export const { tooLongToKeep } = text;

/** The most that a file may hold, in bytes. */
const mostBytes = 30e6;

/** That a file is too large to be read here; null: it is not. */
export function sayTooLarge(name: string, bytes: number): string | null {
  return bytes > mostBytes
    ? text.tooLarge(name, formatCount(bytes / 1e6), formatCount(mostBytes / 1e6))
    : null;
}
