import * as words from "#language/readNumbers.ts";
import type { NumbersForm } from "./numbersReading.ts";

type Decimal = NumbersForm["decimal"];

/** More people than this nobody counts. */
export const mostPeople = 1e12;

const blanks = /[\s\u00a0\u202f\u2009'’]/g;
const grouped: Readonly<Record<Decimal, RegExp>> = {
  ".": /^-?\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d*)?$/,
  ",": /^-?\d{1,3}(?:\.\d{3})+(?:,\d*)?$/,
};
const plain: Readonly<Record<Decimal, RegExp>> = {
  ".": /^-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/,
  ",": /^-?(?:\d+,?\d*|,\d+)(?:[eE][+-]?\d+)?$/,
};
const whole = /^\d{1,15}$/;

/** The number that a text stands for, "%" left out, whatever its size and sign; NaN: none. "1,234", "1.234,5", "1 234", "1'234". */
export function readCount(text: string, decimal: Decimal): number {
  if (whole.test(text)) return Number(text);
  const bare = text.replace(blanks, "").replace(/%$/, "").replace("−", "-");
  if (grouped[decimal].test(bare))
    return Number(bare.replaceAll(decimal === "." ? "," : ".", "").replace(",", "."));
  return plain[decimal].test(bare) ? Number(bare.replace(",", ".")) : NaN;
}

/** Texts that stand for "nothing is known". */
const nothing = /^(?:|-|–|—|\?|n\/?a|nan|null|none|nil|undefined|#n\/?a)$/i;

/** Whether nothing stands in a cell. */
export function isNothing(text: string): boolean {
  return nothing.test(text);
}

/** Whether a text would be worked out by a spreadsheet. Here it never is. */
export function isFormula(text: string): boolean {
  return /^[=@+]/.test(text) || /^-[^\d.,\s]/.test(text);
}

/** What is wrong with the number of people in a cell, as a sentence; null: nothing. */
export function countFlaw(text: string, value: number): string | null {
  const shown = text.slice(0, 40);
  if (isFormula(text)) return words.isFormula(shown);
  if (Number.isNaN(value)) return isNothing(text) ? words.noNumber : words.notNumber(shown);
  if (value < 0) return words.belowZero(shown);
  return value > mostPeople ? words.tooManyPeople(shown) : null;
}
