import { dateOfDay } from "./civilDays.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A day as words: "5 January 2026", or "day 12" where the table numbers its days. */
export function whenOf(day: number, isDated: boolean): string {
  if (!isDated) return `day ${day.toLocaleString("en")}`;
  const [year, month, date] = dateOfDay(day);
  return `${date} ${months[month - 1]} ${year}`;
}

const unitOf = (periodDays: number): readonly [one: string, many: string] | null => {
  if (periodDays === 1) return ["day", "days"];
  if (periodDays === 7) return ["week", "weeks"];
  if (periodDays > 30 && periodDays < 31) return ["month", "months"];
  return null;
};

/** That periods are missing before a row, and what is made of it. */
export function sayMissing(periods: number, periodDays: number, countsJoins: boolean): string {
  const count = Math.max(1, Math.round(periods));
  const [one, many] = unitOf(periodDays) ?? ["number", "numbers"];
  const missing = `${count.toLocaleString("en")} ${count === 1 ? `${one} is` : `${many} are`} missing before it`;
  return countsJoins
    ? `${missing}; nobody is counted as having joined then.`
    : `${missing}; the numbers around them stand as they are.`;
}
