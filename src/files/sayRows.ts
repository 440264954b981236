import { locale } from "#language/locale.ts";
import * as words from "#language/readNumbers.ts";
import { dateOfDay } from "./civilDays.ts";

/** A day as words: "5 January 2026", or "day 12" where the table numbers its days. */
export function whenOf(day: number, isDated: boolean): string {
  if (!isDated) return words.day(day.toLocaleString(locale));
  const [year, month, date] = dateOfDay(day);
  return words.date(date, month, year);
}

const unitOf = (periodDays: number): "day" | "week" | "month" | "number" => {
  if (periodDays === 1) return "day";
  if (periodDays === 7) return "week";
  return periodDays > 30 && periodDays < 31 ? "month" : "number";
};

/** That periods are missing before a row, and what is made of it. */
export function sayMissing(periods: number, periodDays: number, countsJoins: boolean): string {
  const count = Math.max(1, Math.round(periods));
  const say = countsJoins ? words.missingJoins : words.missingTotals;
  return say(count, count.toLocaleString(locale), unitOf(periodDays));
}
