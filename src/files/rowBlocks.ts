import { dsvFormat } from "d3";
import type { NumbersForm } from "./numbersReading.ts";

type Rows = readonly (readonly string[])[];

/** Rows that follow one another in a text. */
export interface RowBlock {
  readonly rows: Rows;
  /** The index of the first of them in the text. */
  readonly from: number;
  /** How much of the text is cut with them, 0…1. */
  readonly share: number;
}

/** Some milliseconds of work. */
const usualLength = 1 << 16;
/** Stands in no text that is read. */
const mark = "\0";

/** The place behind the next end of a line. */
function behindLine(text: string, from: number): number {
  const end = text.indexOf("\n", from - 1);
  return end < 0 ? text.length : end + 1;
}

/** Rows by d3's reader, which compiles no code. Where blanks separate, several are one. */
export function rowsOf(text: string, separator: NumbersForm["separator"]): Rows {
  const even = separator === " " ? text.replaceAll(/[ \t]+/g, " ").replaceAll(/^ | $/gm, "") : text;
  return dsvFormat(separator).parseRows(even);
}

/**
 * Cuts a text into rows, a block at a time: never all of them are there at once, and whoever takes them may pause or leave
 * between two. The rows are those of the text as a whole: where a block would end within quotation marks, it goes on.
 */
export function* rowBlocks(text: string, separator: NumbersForm["separator"]): Generator<RowBlock, void> {
  let [start, from, length] = [0, 0, usualLength];
  while (start < text.length) {
    const end = behindLine(text, start + length);
    const isLast = end === text.length;
    const rows = rowsOf(isLast ? text.slice(start) : text.slice(start, end) + mark, separator);
    // A mark behind the last line is a row of its own, unless an open quotation mark swallows it.
    const isWhole = isLast || rows[rows.length - 1][0] === mark;
    if (!isWhole) {
      length *= 2;
      continue;
    }
    const whole = isLast ? rows : rows.slice(0, -1);
    yield { rows: whole, from, share: end / text.length };
    [start, from, length] = [end, from + whole.length, usualLength];
  }
}
