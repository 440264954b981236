import type { NumbersForm } from "../../files/numbersReading.ts";
import { decimalNames, layoutNames, orderNames, separatorNames } from "../words/sayNumbers.ts";
import { meaningsOf } from "./numbersForm.ts";

/** Own numbers as they are kept while a page is loaded again: what was brought in, and how the person says it is read. */
export interface KeptNumbers {
  readonly text: string;
  /** null: it was pasted. */
  readonly fileName: string | null;
  readonly form: NumbersForm | null;
}

/** A browser keeps about five million letters for a page, all told; three years by day take 20,000. */
const mostKept = 2_000_000;

/** Whether numbers are short enough to be kept. */
export const isKept = (source: string | Blob): boolean =>
  (typeof source === "string" ? source.length : source.size) <= mostKept;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const isIn = (names: object, word: unknown): boolean =>
  typeof word === "string" && Object.hasOwn(names, word);

/** The form that was kept; null where it is none, and texts are read as they are recognised. */
function formOf(value: unknown): NumbersForm | null {
  if (!isObject(value) || !Array.isArray(value.columns) || !isIn(layoutNames, value.layout)) return null;
  const form = value as unknown as NumbersForm;
  const isForm =
    isIn(separatorNames, form.separator) &&
    isIn(decimalNames, form.decimal) &&
    isIn(orderNames, form.dateOrder) &&
    typeof form.hasHeader === "boolean" &&
    form.columns.every((meaning) => meaningsOf[form.layout].includes(meaning));
  if (!isForm) return null;
  const { separator, decimal, dateOrder, hasHeader, columns, layout } = form;
  return { separator, decimal, dateOrder, hasHeader, columns, layout };
}

/** As it is kept. */
export const writeKept = (kept: KeptNumbers): string => JSON.stringify(kept);

/** What was kept; null: nothing that can be read. It may be anything: other pages of the same address write there too. */
export function readKept(written: string | null): KeptNumbers | null {
  try {
    const kept: unknown = JSON.parse(written ?? "null");
    if (!isObject(kept)) return null;
    const { text, fileName, form } = kept;
    if (typeof text !== "string" || text.trim() === "" || !isKept(text)) return null;
    return { text, fileName: typeof fileName === "string" ? fileName : null, form: formOf(form) };
  } catch {
    return null;
  }
}
