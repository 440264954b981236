import * as text from "#language/dayOfNumbers.ts";
import { dateLocale } from "#language/locale.ts";
import { formatCount, noBreak } from "./formatCount.ts";

const written = new Intl.DateTimeFormat(dateLocale, {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const msPerDay = 86_400_000;

/** The date so many days after another, to read: "3 March 2027". @param firstDate YYYY-MM-DD */
function formatDate(firstDate: string, days: number): string {
  return written.format(Date.parse(firstDate) + Math.round(days) * msPerDay).replaceAll(" ", noBreak);
}

/** A day of somebody's numbers: its date, or "day 120" where they name no dates. */
export function formatDayOf(firstDate: string | null, day: number): string {
  return firstDate === null ? text.day(formatCount(day)) : formatDate(firstDate, day);
}
