import * as words from "#language/readExperiment.ts";
import { quoted } from "../../parameters/linkNotes.ts";

/** Why a file is not taken, in a sentence. */
export class Refusal extends Error {}

/** An object of a file, as it came out of JSON: nothing is known of it. */
export type Unchecked = Readonly<Record<string, unknown>>;

interface Range {
  readonly from: number;
  readonly to: number;
  readonly whole?: boolean;
}

/** Something from a file, as it may stand in a sentence. */
function told(value: unknown): string {
  if (value === undefined) return words.missing;
  if (Array.isArray(value)) return words.listOf(value.length);
  if (isObject(value)) return words.groupOfValues;
  // JSON may write a number that is too large for any: 1e400.
  if (typeof value === "number" && !Number.isFinite(value)) return words.tooLarge;
  return typeof value === "string" ? quoted(value) : `${value as number | boolean | null}`;
}

/** Says that a value is not what it has to be: "“seeds” is missing; it has to be …". */
export function refuse(name: string, value: unknown, hasToBe: string): never {
  throw new Refusal(words.wrongValue(name, told(value), hasToBe));
}

/** Whether something is an object with keys. */
export function isObject(value: unknown): value is Unchecked {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @throws Refusal unless it is a number within a range */
export function numberIn(value: unknown, name: string, range: Range): number {
  if (isNumberIn(value, range)) return value;
  const { from, to, whole = false } = range;
  return refuse(name, value, (whole ? words.wholeNumberFrom : words.numberFrom)(from, to));
}

/** @throws Refusal unless it is a number within a range, or null */
export function numberOrNull(value: unknown, name: string, range: Range): number | null {
  return value === null ? null : numberIn(value, name, range);
}

/** @throws Refusal unless it is one of some words */
export function wordOf<Word extends string>(value: unknown, name: string, offered: readonly Word[]): Word {
  const word = offered.find((each) => each === value);
  return word ?? refuse(name, value, words.oneOf(offered.join(", ")));
}

/** @throws Refusal unless it is so many whole numbers from 0 to another */
export function countsOf(value: unknown, name: string, length: number, most: number): readonly number[] {
  if (!Array.isArray(value) || value.length !== length) refuse(name, value, words.numbers(length));
  const range = { from: 0, to: most, whole: true };
  const wrong = value.findIndex((each) => !isNumberIn(each, range));
  if (wrong >= 0) numberIn(value[wrong], `${name}[${wrong}]`, range);
  return value as readonly number[];
}

function isNumberIn(value: unknown, { from, to, whole = false }: Range): value is number {
  return typeof value === "number" && value >= from && value <= to && (!whole || Number.isInteger(value));
}
