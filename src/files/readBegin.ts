import * as words from "#language/readNumbers.ts";
import { serialBegin } from "./columnLook.ts";
import { unitOf } from "./columnWords.ts";
import type { NumbersForm } from "./numbersReading.ts";
import { isFormula, readCount } from "./readCount.ts";
import { dateFlaw, readDate } from "./readDate.ts";

/** What the column holds that says when. */
export interface BeginReader {
  /** Days from 1 January 1970, or from day 0 of the table where it numbers days; NaN: none. */
  read(text: string): number;
  /** Why a text says no day, as a sentence. */
  flaw(text: string): string;
  /** The days are dates. */
  readonly isDated: boolean;
  /** The dates are written as day numbers of a spreadsheet. */
  readonly isSerial: boolean;
}

const formulaOr = (text: string, flaw: (text: string) => string): string =>
  isFormula(text) ? words.isFormula(text.slice(0, 40)) : flaw(text);

const isSerial = (value: number): boolean => Number.isInteger(value) && value > 32_873 && value < 73_051;
const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1_900 && value < 2_200;

/**
 * Reads days from the cells of a column: dates in the order that the form says, or numbers of days, weeks or months by the word
 * over them, of spreadsheets, or of years.
 * @param cells Enough of the column to tell which.
 */
export function beginReader(form: NumbersForm, header: string, cells: readonly string[]): BeginReader {
  const { dateOrder, decimal } = form;
  if (dateOrder !== "day-number") {
    // Rows of one day often follow one another.
    let last = { text: "", day: NaN };
    return {
      read(text) {
        if (text !== last.text) last = { text, day: readDate(text, dateOrder) };
        return last.day;
      },
      flaw: (text) => formulaOr(text, (shown) => dateFlaw(shown, dateOrder)),
      isDated: true,
      isSerial: false,
    };
  }
  const values = cells.map((cell) => readCount(cell, decimal)).filter((value) => !Number.isNaN(value));
  const serial = values.length > 0 && values.every(isSerial);
  const unit = unitOf(header) ?? (values.length > 1 && values.every(isYear) ? 365.25 : 1);
  return {
    read: (text) => {
      const value = readCount(text, decimal);
      if (serial) return value > 0 && value < 1e5 ? serialBegin + Math.floor(value) : NaN;
      return Math.abs(value) < 1e7 ? Math.round(value * unit) : NaN;
    },
    flaw: (text) => formulaOr(text, (shown) => words.noNumberOfDay(shown.slice(0, 40))),
    isDated: serial,
    isSerial: serial,
  };
}
