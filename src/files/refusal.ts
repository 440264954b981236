import * as words from "#language/readNumbers.ts";
import type { RowRemarks } from "./rowRemarks.ts";

/** Something that keeps a table from being read, as a sentence, with the index of its row; null: it is not about a row. */
export interface Refusal {
  readonly refused: string;
  readonly index: number | null;
}

/** That too few rows are left to be read, with why the first was left out. */
export function tooFewRows(read: number, needed: string, { firstRefused }: RowRemarks): Refusal {
  const why = firstRefused === null ? "" : ` ${words.rowSays(firstRefused.row, firstRefused.text)}`;
  return {
    refused: `${words.tooFewRows(read, needed)}${why}`,
    index: firstRefused === null ? null : firstRefused.row - 1,
  };
}
