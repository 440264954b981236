import type { RowRemark } from "../../files/numbersReading.ts";
import type { ColumnMeaning, NumbersForm, NumbersReading } from "../../files/numbersReading.ts";
import type { OwnNumbers } from "../../study/ownNumbers.ts";
import { formatCount, formatCountOf, noBreak } from "./formatCount.ts";
import { formatDayOf } from "./formatDate.ts";

type Read = Extract<NumbersReading, { state: "read" }>;

/** What the page calls the separators of a text. */
export const separatorNames: Readonly<Record<NumbersForm["separator"], string>> = {
  ",": "commas",
  ";": "semicolons",
  "\t": "tabs",
  "|": "upright lines",
  " ": "blanks",
};

/** What the page calls the marks before decimals. */
export const decimalNames: Readonly<Record<NumbersForm["decimal"], string>> = {
  ".": "1,234.5",
  ",": "1.234,5",
};

/** What the page calls the orders of a date. */
export const orderNames: Readonly<Record<NumbersForm["dateOrder"], string>> = {
  "year-month-day": "year, month, day",
  "day-month-year": "day, month, year",
  "month-day-year": "month, day, year",
  "day-number": "a number",
};

/** What a row can be. */
export const layoutNames: Readonly<Record<NumbersForm["layout"], string>> = {
  series: "a day, week or month",
  dates: "one person who joined",
  cohorts: "a cohort",
};

/** What the page calls what a column holds. */
export const meaningNames: Readonly<Record<ColumnMeaning, string>> = {
  date: "when",
  joins: "newly joined",
  joined: "joined in all",
  active: "active",
  cohortStart: "began",
  cohortSize: "joined",
  retained: "still there",
  nothing: "not used",
};

/** How a text is read, in a line. */
export function sayWriting({ layout, dateOrder, separator, decimal, columns }: NumbersForm): string {
  const dates = dateOrder === "day-number" ? "dates as numbers" : `dates as ${orderNames[dateOrder]}`;
  const isDated = columns.includes("date") || columns.includes("cohortStart");
  return [
    `Read as: a row for ${layoutNames[layout]}`,
    ...(isDated ? [dates] : []),
    ...(columns.length > 1 ? [`cells parted by ${separatorNames[separator]}`] : []),
    `numbers as ${decimalNames[decimal]}`,
  ].join("; ");
}

/** What a period of so many days is called. */
function periodName(periodDays: number): readonly [one: string, many: string] {
  if (periodDays === 1) return ["day", "days"];
  if (periodDays === 7) return ["week", "weeks"];
  if (periodDays > 30 && periodDays < 31) return ["month", "months"];
  return periodDays > 365 && periodDays < 366 ? ["year", "years"] : ["period", "periods"];
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
        ? `${formatCountOf(last, "person", "people")} joined`
        : `${formatCount(first)} had joined at first, ${formatCount(last)} at the end`,
    );
  }
  if (active !== null && form.columns.includes("active"))
    parts.push(`${formatCount(lastOf(active))} were active at the end`);
  return parts.join("; ");
}

/** What was found, in a sentence or two. */
export function sayNumbers(read: Read): string {
  const { numbers, form, rows } = read;
  const { firstDate, days, periodDays, cohorts } = numbers;
  const counted = cohorts ?? days;
  const isLed = form.columns.includes("joins") || form.layout === "dates" || cohorts !== null;
  const span = `${formatDayOf(firstDate, isLed ? 1 : 0)} to ${formatDayOf(firstDate, days[days.length - 1])}`;
  const [, many] = periodName(periodDays);
  const what =
    cohorts !== null
      ? formatCountOf(counted.length, "cohort", "cohorts")
      : form.layout === "dates"
        ? formatCountOf(rows, "row, one for each person", "rows, one for each person")
        : formatCountOf(
            days.length - (isLed && !form.columns.includes("joined") ? 1 : 0),
            "number",
            "numbers",
          );
  const beginning =
    periodDays > 1 && isLed ? ` A date is taken as the first day of its ${periodName(periodDays)[0]}.` : "";
  const apart = form.layout === "series" && many !== "periods" && many !== "days" ? `, ${many} apart` : "";
  return `${what}${apart}, ${span}: ${sayHowMany(read)}.${firstDate === null ? "" : beginning}`;
}

/** A remark with its row. */
export function sayRemark({ row, text, effect }: RowRemark): string {
  return `Row${noBreak}${formatCount(row)}${effect === "refused" ? ", left out" : ""}: ${text}`;
}

/** How many rows were left out or read otherwise, to stand over the list of them; empty: none. */
export function sayRemarks(remarks: readonly RowRemark[], moreRemarks: number): string {
  const count = remarks.length + moreRemarks;
  if (count === 0) return "";
  const refused = remarks.filter(({ effect }) => effect === "refused").length;
  if (moreRemarks === 0 && refused === count)
    return `${formatCountOf(count, "row was", "rows were")} left out:`;
  return moreRemarks === 0
    ? `${formatCountOf(count, "row needs", "rows need")} a look:`
    : `${formatCount(count)} rows need a look; the first ${formatCount(remarks.length)} are listed:`;
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
    tooLong:
      last > run.days
        ? `The numbers go on to day${noBreak}${formatCount(last)}, the run ends on day${noBreak}${formatCount(run.days)}.`
        : null,
    tooMany:
      run.people !== null && most > run.people
        ? `The numbers come to ${formatCountOf(most, "person", "people")}, more than the ${formatCount(run.people)} there are in this run. A fit chooses the market anew.`
        : null,
  };
}

/** That numbers are being read, or were until somebody stopped it. */
export function sayReading(fileName: string | null, isStopped: boolean): string {
  const what = fileName === null ? "The numbers" : `“${fileName}”`;
  if (isStopped) return `${what}: stopped, and not read.`;
  return `${what} ${fileName === null ? "are" : "is"} being read …`;
}

/** Said where a text is not read, and what is told and painted is still of the numbers before. */
export const ofNumbersBefore = "What stands on the curve and below is of the numbers before these.";

/** What is said of numbers that do not come back by themselves. */
export const tooLongToKeep =
  "This is too long for the tab to remember: when the page is loaded again, bring it once more.";

/** The most that a file may hold, in bytes. */
const mostBytes = 30e6;

/** That a file is too large to be read here; null: it is not. */
export function sayTooLarge(name: string, bytes: number): string | null {
  const megabytes = formatCount(bytes / 1e6);
  return bytes > mostBytes
    ? `“${name}” holds ${megabytes}${noBreak}MB; up to ${formatCount(mostBytes / 1e6)}${noBreak}MB are read here. The dates alone, or counts by day, take less.`
    : null;
}
