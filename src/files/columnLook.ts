import { dayOfDate } from "./civilDays.ts";
import type { NumbersForm } from "./numbersReading.ts";
import { isFormula, isNothing, readCount } from "./readCount.ts";
import { looksLikeDate } from "./readDate.ts";

/** What the values of a column look like, header left out. */
export interface ColumnLook {
  /** Shares of the cells in which something stands. */
  readonly dates: number;
  readonly numbers: number;
  /** How many cells something stands in. */
  readonly filled: number;
  readonly values: readonly number[];
  /** The share of steps by which the values fall, and whether they end above where they began. */
  readonly falls: number;
  readonly rises: boolean;
  /** All whole numbers, and each one the same step above the one before: 1, 2, 3 or 0, 7, 14. */
  readonly isEven: boolean;
  /** All have the look of day numbers of a spreadsheet: 45,292 is 1 January 2024. */
  readonly isSerial: boolean;
  /** The share of cells with a time of day, and of those that name a day which stood there before. */
  readonly times: number;
  readonly repeats: number;
}

/** Day 0 of a spreadsheet, in days from 1 January 1970. Source: ECMA-376, the 1900 date base, for days after February 1900. */
export const serialBegin = dayOfDate(1899, 12, 30);
/** Day numbers of spreadsheets from 1990 to 2099. */
const [firstSerial, lastSerial] = [32_874, 73_050];

const timeOfDay = /[T ,]\d{1,2}:\d{2}/;

function stepsOf(values: readonly number[]): Pick<ColumnLook, "falls" | "rises" | "isEven" | "isSerial"> {
  let falls = 0;
  let isEven = values.length > 1;
  const step = values[1] - values[0];
  for (let at = 1; at < values.length; at++) {
    if (values[at] < values[at - 1]) falls++;
    if (values[at] - values[at - 1] !== step) isEven = false;
  }
  return {
    falls: values.length < 2 ? 0 : falls / (values.length - 1),
    rises: values.length > 1 && values[values.length - 1] > values[0],
    isEven: isEven && step > 0 && values.every(Number.isInteger),
    isSerial:
      values.length > 0 &&
      falls === 0 &&
      values.every((value) => Number.isInteger(value) && value >= firstSerial && value <= lastSerial) &&
      values[values.length - 1] - values[0] <= 40 * values.length,
  };
}

/** Looks at the cells of a column, trimmed. */
export function columnLook(cells: readonly string[], decimal: NumbersForm["decimal"]): ColumnLook {
  const filled = cells.filter((cell) => !isNothing(cell));
  // Where formulas stand, numbers are meant.
  const formulas = filled.filter(isFormula).length;
  const values = filled
    .filter((cell) => !isFormula(cell))
    .map((cell) => readCount(cell, decimal))
    .filter((value) => !Number.isNaN(value));
  const dates = filled.filter(looksLikeDate);
  const days = new Set(dates.map((text) => text.replace(/[T ,]\d{1,2}:.*$/, "")));
  const share = (count: number): number => (filled.length === 0 ? 0 : count / filled.length);
  return {
    dates: share(dates.length),
    numbers: share(values.length + formulas),
    filled: filled.length,
    values,
    ...stepsOf(values),
    times: share(dates.filter((text) => timeOfDay.test(text)).length),
    repeats: dates.length === 0 ? 0 : 1 - days.size / dates.length,
  };
}
