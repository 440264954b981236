import type { Parameter } from "./parameter.ts";
import { plainDecimal } from "./plainDecimal.ts";
import { readNumber } from "./readNumber.ts";

/** What a text of a link stands for, and what was wrong with it: words that follow "was “1,5”", or null. */
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
    return { value: Infinity, flaw: text === "never" ? null : "read as never" };
  const fits = (value: number) => value >= range.min && value <= range.max;
  const candidates = readNumber(text, range.integer);
  const read = candidates.find(fits) ?? candidates[0];
  if (read === undefined) {
    const taken = instead === null ? "it is left out" : `${linkText(instead)} is taken`;
    return { value: instead, flaw: `which is not a number; ${taken}` };
  }
  const rounded = range.integer && Number.isFinite(read) ? Math.round(read) : read;
  const value = Math.min(range.max, Math.max(range.min, rounded));
  if (!fits(rounded)) {
    const allowed = `between ${linkText(range.min)} and ${linkText(range.max)}`;
    return { value, flaw: `which is not ${allowed}; ${linkText(value)} is taken` };
  }
  if (value !== read) return { value, flaw: `which is not a whole number; ${linkText(value)} is taken` };
  return { value, flaw: Number(text) === value ? null : `read as ${linkText(value)}` };
}

/** The word of a list that a text of a link stands for. Never throws. */
export function repairChoice<Instead extends string | null>(
  text: string,
  words: readonly string[],
  instead: Instead,
): Repaired<string | Instead> {
  if (words.includes(text)) return { value: text, flaw: null };
  const folded = text.trim().toLowerCase();
  const alike = words.find((word) => word.toLowerCase() === folded);
  if (alike !== undefined) return { value: alike, flaw: `read as ${alike}` };
  const taken = instead === null ? "it is left out" : `${instead} is taken`;
  return { value: instead, flaw: `which is none of ${words.join(", ")}; ${taken}` };
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
