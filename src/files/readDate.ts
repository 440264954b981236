import * as words from "#language/readNumbers.ts";
import { dayOfDate, daysOfMonth } from "./civilDays.ts";
import { monthOfName } from "./monthNames.ts";
import type { NumbersForm } from "./numbersReading.ts";

type Order = NumbersForm["dateOrder"];

/** What may stand behind a date: nothing, or a time of day. */
const timeOrEnd = String.raw`(?=$|[T, ]+\d{1,2}[:h]\d{2}|T\d)`;
/** "2026-01-05", "5.1.26", "01/05/2026", with or without a time behind it. */
const threeNumbers = new RegExp(String.raw`^(\d{1,6})([-/.]) ?(\d{1,2})\2 ?(\d{1,6})` + timeOrEnd);
/** "20260105". */
const eightDigits = /^(\d{4})(\d{2})(\d{2})$/;
/** "2026-01". */
const yearAndMonth = /^(\d{4})[-/.](\d{1,2})$/;
/** "01/2026". */
const monthAndYear = /^(\d{1,2})[-/.](\d{4})$/;
/** "2026-W05". */
const weekOfYear = /^(\d{4})[- ]?W(\d{1,2})$/i;
/** "5 January 2026", "5. Jan. 26", "5 de enero de 2026", "05-Jan-2026", "January 2026". */
const dayThenName = new RegExp(
  String.raw`^(?:(\d{1,2})(?:\.|st|nd|rd|th|er)?[ \-]?(?:of |de )?)?(\p{L}{3,})\.?,?[ \-](?:de |del )?(\d{2}|\d{4,6})` +
    timeOrEnd,
  "u",
);
/** "Jan 5, 2026". */
const nameThenDay = new RegExp(
  String.raw`^(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})` + timeOrEnd,
  "u",
);
/** "Mon, 5 Jan 2026". */
const weekday = /^\p{L}{2,}\.?, */u;

/** Dates of this project's readers lie in these years. */
const [firstYear, lastYear] = [1900, 2199];

const fullYear = (digits: string): number => {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 70 ? 2000 : 1900);
};

function partsByNumbers(match: RegExpExecArray, order: Order): readonly [string, number, number] | null {
  const [, first, , second, third] = match;
  if (first.length > 2 || (order === "year-month-day" && third.length <= 2))
    return [first, Number(second), Number(third)];
  if (order === "day-month-year") return [third, Number(second), Number(first)];
  return order === "month-day-year" ? [third, Number(first), Number(second)] : null;
}

function partsByName(text: string): readonly [string, number, number] | null {
  const american = nameThenDay.exec(text);
  if (american !== null) return [american[3], monthOfName(american[1]), Number(american[2])];
  const named = dayThenName.exec(text);
  return named === null ? null : [named[3], monthOfName(named[2]), Number(named[1] ?? 1)];
}

/** Year (as it is written), month and day of a text, whether or not there is such a date; null: it is not written as one. */
function datePartsOf(text: string, order: Order): readonly [string, number, number] | null {
  const numbers = threeNumbers.exec(text);
  if (numbers !== null) return partsByNumbers(numbers, order);
  const digits = eightDigits.exec(text);
  if (digits !== null) return [digits[1], Number(digits[2]), Number(digits[3])];
  const yearFirst = yearAndMonth.exec(text);
  if (yearFirst !== null) return [yearFirst[1], Number(yearFirst[2]), 1];
  const monthFirst = monthAndYear.exec(text);
  if (monthFirst !== null) return [monthFirst[2], Number(monthFirst[1]), 1];
  return partsByName(text.replace(weekday, "").replaceAll(/\s+/g, " "));
}

/** Monday of a week of ISO 8601: the first is that with 4 January. */
function dayOfWeek(year: number, week: number): number {
  const january4 = dayOfDate(year, 1, 4);
  // 1 January 1970 was a Thursday.
  const monday = january4 - ((((january4 + 3) % 7) + 7) % 7);
  return week >= 1 && week <= 53 ? monday + 7 * (week - 1) : NaN;
}

/**
 * The day that a text names, as days from 1 January 1970; NaN: none. A month stands for its first day, a week for its Monday; a
 * time of day behind the date is left out. Only three numbers need the order.
 */
export function readDate(text: string, order: Order): number {
  const parts = datePartsOf(text, order);
  if (parts === null) {
    const week = weekOfYear.exec(text);
    return week === null ? NaN : dayOfWeek(Number(week[1]), Number(week[2]));
  }
  const [written, month, day] = parts;
  const year = fullYear(written);
  const isDate =
    year >= firstYear &&
    year <= lastYear &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysOfMonth(year, month);
  return isDate ? dayOfDate(year, month, day) : NaN;
}

/** Whether a text is written as a date of some order, whether or not there is such a day; a lone number is not. */
export function looksLikeDate(text: string): boolean {
  const numbers = threeNumbers.exec(text);
  if (numbers !== null && (numbers[1].length > 3 || numbers[4].length > 3)) return true;
  return !Number.isNaN(readDate(text, "day-month-year")) || !Number.isNaN(readDate(text, "month-day-year"));
}

/** The first two of three numbers that are separated as in a date with the year last, and their mark; null: not so. */
export function leadingNumbers(text: string): readonly [first: number, second: number, mark: string] | null {
  const match = threeNumbers.exec(text);
  return match === null || match[1].length > 2 ? null : [Number(match[1]), Number(match[3]), match[2]];
}

/** Why a text names no day, as a sentence. */
export function dateFlaw(text: string, order: Order): string {
  const shown = text.slice(0, 40);
  const parts = datePartsOf(text, order);
  if (parts === null || Number.isNaN(parts[1])) return words.notDate(shown);
  const year = fullYear(parts[0]);
  if (year < firstYear || year > lastYear) return words.wrongYear(shown, year, firstYear, lastYear);
  return words.noSuchDay(shown, words.orders[order]);
}
