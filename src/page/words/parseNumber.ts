import * as words from "#language/typedNumber.ts";
import type { ParameterUnit } from "../../parameters/parameter.ts";
import { readNumber } from "../../parameters/readNumber.ts";
import { unitFactor } from "./unitFactor.ts";

/** What a typed text stands for, or what is wrong with it in a sentence to show beside the field. */
export type Parsed<Value> = { readonly value: Value } | { readonly flaw: string };

/** What number is asked for. */
export interface WantedNumber {
  /** "cents": an amount is typed, of a hundred cents each. */
  readonly unit: ParameterUnit | "cents";
  readonly integer: boolean;
  readonly mayBeNever: boolean;
  /** Words that stand behind the value, and may be typed with it. */
  readonly suffix?: string;
  /** The same in a sentence. */
  readonly wanted: string;
  /** Whether it may be this one, in the unit of the link. */
  isAllowed(value: number): boolean;
}

/** A number, with or without marks between its digits, and whatever follows it. */
const numberThenWords = /^([+\-−–]?\s*(?:\d[\d.,'’_\s]*|[.,]\d+)(?:e[+-]?\d+)?)(.*)$/isu;

/** Nobody types a number that is longer; what is pasted may be. */
const longestText = 60;

/** So many characters of a text are told again. */
const mostQuoted = 24;

/** What is told of a text that stands for nothing that is wanted. */
export const notUnderstood = (text: string, wanted: string): string =>
  text === ""
    ? words.nothingTyped(wanted)
    : words.notUnderstood(text.slice(0, mostQuoted), text.length > mostQuoted, wanted);

/** Multiplies two decimals and drops the dust of doubles: 22 × 0.01 is 0.22. */
const multiply = (value: number, factor: number): number => {
  if (factor === 0.01) {
    const exact = Number(`${value}e-2`);
    return Number.isNaN(exact) ? value / 100 : exact;
  }
  return factor === 1 ? value : Number((value * factor).toPrecision(12));
};

function wordValue({ mayBeNever, unit }: WantedNumber, text: string): number | undefined {
  if (mayBeNever && words.wordsForNever.test(text)) return Infinity;
  if (words.wordsForNothing.test(text)) return 0;
  return unit === "share" && words.wordsForAll.test(text) ? 1 : undefined;
}

/** The numbers, in the unit of the link, that a text can mean; the likeliest first. */
function meanings({ unit, integer, suffix }: WantedNumber, text: string): readonly number[] {
  const [, digits, behind] = numberThenWords.exec(text) ?? [];
  if (digits === undefined) return [];
  const factor = unitFactor(unit, suffix, behind.trim());
  if (factor === undefined) return [];
  // "20.000" on an English page, in a place for whole numbers, or for amounts of two decimals, is twenty thousand, but "1.500 million" is one and a half.
  const whole = integer && factor === (unit === "cents" ? 100 : 1);
  return readNumber(digits, whole, words.decimal).map((value) => multiply(value, factor));
}

/** Reads a number as people type it. Never throws; nothing is brought into its range silently. */
export function parseNumber(asked: WantedNumber, text: string): Parsed<number> {
  const tidy = text.trim();
  const word = wordValue(asked, tidy);
  const read = tidy.length > longestText ? [] : meanings(asked, tidy);
  const candidates = word === undefined ? read : [word];
  if (candidates.length === 0) return { flaw: notUnderstood(tidy, asked.wanted) };
  // Only a word means never: a number too large to be held does not.
  const isAllowed = (value: number): boolean =>
    (value !== Infinity || word !== undefined) && asked.isAllowed(value);
  const value = candidates.find(isAllowed);
  return value === undefined ? { flaw: asked.wanted } : { value };
}
