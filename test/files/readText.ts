import type { NumbersForm, RowRemark } from "../../src/files/numbersReading.ts";

/** What is expected of a text that can be read. */
export interface ReadText {
  readonly what: string;
  readonly text: string;
  readonly form?: Partial<NumbersForm>;
  readonly firstDate?: string | null;
  readonly days?: readonly number[];
  /** null stands for what is not known. */
  readonly joined?: readonly (number | null)[];
  readonly active?: readonly (number | null)[];
  /** Row, effect and something that the remark says. All remarks are listed. */
  readonly remarks?: readonly (readonly [row: number, effect: RowRemark["effect"], text: RegExp])[];
}

/** Rows as a text. */
export const lines = (...rows: string[]): string => rows.join("\n");
