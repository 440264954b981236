import * as words from "#language/link.ts";
import type { Parameter } from "./parameter.ts";
import { plainDecimal } from "./plainDecimal.ts";
import { readNumber } from "./readNumber.ts";

/** What a text of a link stands for, and what was wrong with it, as `repairNote` ends with it, or null. */
export interface Repaired<Value> {
  readonly value: Value;
  readonly flaw: string | null;
}

/** What a number may be; a row of the parameter table is one of these. */
export interface NumberRange {
  readonly integer: boolean;
  readonly min: number;
  readonly max: number;
  readonly mayBeNever: boolean;
}

/** A value as it stands in a link: a plain decimal, a word, or `never` for ∞. */
export function linkText(value: number | string): string {
  if (typeof value === "string") return value;
  return value === Infinity ? "never" : plainDecimal(value);
}

/**
 * The number that a text of a link stands for, brought into its range. Never throws.
 * @param instead What is taken when the text is no number at all.
 */
export function repairNumber<Instead extends number | null>(
  text: string,
  range: NumberRange,
  instead: Instead,
): Repaired<number | Instead> {
  if (range.mayBeNever && /^(never|∞|infinity)$/i.test(text))
    return { value: Infinity, flaw: text === "never" ? null : words.readAsNever };
  const fits = (value: number) => value >= range.min && value <= range.max;
  const candidates = readNumber(text, range.integer);
  const read = candidates.find(fits) ?? candidates[0];
  if (read === undefined) {
    return { value: instead, flaw: words.noNumber(instead === null ? null : linkText(instead)) };
  }
  const rounded = range.integer && Number.isFinite(read) ? Math.round(read) : read;
  const value = Math.min(range.max, Math.max(range.min, rounded));
  if (!fits(rounded)) {
    return { value, flaw: words.notBetween(linkText(range.min), linkText(range.max), linkText(value)) };
  }
  if (value !== read) return { value, flaw: words.notWhole(linkText(value)) };
  return { value, flaw: Number(text) === value ? null : words.readAs(linkText(value)) };
}

/** The word of a list that a text of a link stands for. Never throws. */
export function repairChoice<Instead extends string | null>(
  text: string,
  choices: readonly string[],
  instead: Instead,
): Repaired<string | Instead> {
  if (choices.includes(text)) return { value: text, flaw: null };
  const folded = text.trim().toLowerCase();
  const alike = choices.find((word) => word.toLowerCase() === folded);
  if (alike !== undefined) return { value: alike, flaw: words.readAs(alike) };
  return { value: instead, flaw: words.noneOf(choices.join(", "), instead) };
}

/** The value of a parameter that a text of a link stands for; `instead` where it stands for none. */
export function repairParameter(
  text: string,
  parameter: Parameter,
  instead: number | string,
): Repaired<number | string> {
  return parameter.kind === "choice"
    ? repairChoice(text, parameter.choices, String(instead))
    : repairNumber(text, parameter, Number(instead));
}
