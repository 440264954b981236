import { dateOfDay, daysOfMonth, monthsLater } from "./civilDays.ts";

/** How far the numbers of a series lie apart. */
export interface Periods {
  /** Days: 1, 7, 30.4 for months, 365.25 for years. */
  readonly periodDays: number;
  /** The last day of the period that a day names. */
  endOf(day: number): number;
}

const median = (values: readonly number[]): number => {
  const sorted = Float64Array.from(values).toSorted();
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 1;
};

const isMonthEnd = (day: number): boolean => {
  const [year, month, date] = dateOfDay(day);
  return date === daysOfMonth(year, month);
};

/**
 * Recognises days, weeks, months and years by the usual distance. A day names the first of its period, but for ends of months.
 * @param days Rising, at least two.
 */
export function periodsOf(days: readonly number[], isDated: boolean): Periods {
  const step = median(days.slice(1).map((day, at) => day - days[at]));
  const months =
    step >= 28 && step <= 31 ? 1 : step >= 89 && step <= 92 ? 3 : step >= 365 && step <= 366 ? 12 : 0;
  if (!isDated || months === 0) return { periodDays: step, endOf: (day) => day + step - 1 };
  const periodDays = (months * 365.25) / 12;
  if (days.every(isMonthEnd)) return { periodDays, endOf: (day) => day };
  return { periodDays, endOf: (day) => monthsLater(day, months) - 1 };
}
