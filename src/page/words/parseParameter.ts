import { flawOf } from "../../parameters/completeParameters.ts";
import { parameterTable } from "../../parameters/parameterTable.ts";
import type { NumberParameter, Parameter } from "../../parameters/parameter.ts";
import type { ParameterKey } from "../../parameters/parameterTable.ts";
import { parameterWords } from "../../parameters/parameterWords.ts";
import type { ParameterWords } from "../../parameters/parameterWords.ts";
import { readNumber } from "../../parameters/readNumber.ts";
import { formatRange } from "./formatValue.ts";
import { unitFactor } from "./unitFactor.ts";

/** What a typed text stands for, or what is wrong with it in a sentence to show beside the field. */
export type ParsedParameter = { readonly value: number | string } | { readonly flaw: string };

/** A number, with or without marks between its digits, and whatever follows it. */
const numberThenWords = /^([+\-−–]?\s*(?:\d[\d.,'’_\s]*|[.,]\d+)(?:e[+-]?\d+)?)(.*)$/isu;
const wordsForNothing = /^(?:none|nobody|no one|nothing|zero|at once|not at all)$/i;
const wordsForNever = /^(?:never|∞|infinity|for ?ever)$/i;
const wordsForAll = /^(?:all|everybody|everyone)$/i;

/** Nobody types a number that is longer; what is pasted may be. */
const longestText = 60;

const quoted = (text: string): string => `“${text.length > 24 ? `${text.slice(0, 24)}…` : text}”`;

/** Multiplies two decimals and drops the dust of doubles: 22 × 0.01 is 0.22. */
const multiply = (value: number, factor: number): number => {
  if (factor === 0.01) {
    const exact = Number(`${value}e-2`);
    return Number.isNaN(exact) ? value / 100 : exact;
  }
  return factor === 1 ? value : Number((value * factor).toPrecision(12));
};

function wordValue(parameter: NumberParameter, text: string): number | undefined {
  if (parameter.mayBeNever && wordsForNever.test(text)) return Infinity;
  if (wordsForNothing.test(text)) return 0;
  return parameter.unit === "share" && wordsForAll.test(text) ? 1 : undefined;
}

function parseChoice({ label, choices = {} }: ParameterWords, text: string): ParsedParameter {
  const wanted = text.toLowerCase();
  const found = Object.entries(choices).find(
    ([word, name]) => word.toLowerCase() === wanted || name.toLowerCase() === wanted,
  );
  if (found !== undefined) return { value: found[0] };
  const names = Object.values(choices).join(", ");
  return { flaw: `${label}: one of ${names}.` };
}

function nounFor({ integer, unit }: NumberParameter): string {
  if (integer) return "a whole number";
  if (unit === "share") return "a share";
  return unit === "days" ? "a time" : "a number";
}

/** The numbers, in the unit of the link, that a text can mean; the likeliest first. */
function meanings(parameter: NumberParameter, suffix: string | undefined, text: string): readonly number[] {
  const [, digits, words] = numberThenWords.exec(text) ?? [];
  if (digits === undefined) return [];
  const factor = unitFactor(parameter, suffix, words.trim());
  if (factor === undefined) return [];
  // "20.000" in a place for whole numbers is twenty thousand, but "1.500 million" is one and a half.
  const whole = parameter.integer && factor === 1;
  return readNumber(digits, whole).map((value) => multiply(value, factor));
}

/**
 * Reads what a person types for a parameter: "1,5", "20,000", "20k", "22 %", "3 weeks", "never". A share is typed in
 * per cent with or without the sign: "22" is 0.22. Times may name their unit, otherwise they are days.
 * Never throws; nothing is brought into its range silently.
 */
export function parseParameter(key: ParameterKey, text: string): ParsedParameter {
  const parameter: Parameter = parameterTable[key];
  const words: ParameterWords = parameterWords[key];
  const tidy = text.trim();
  if (parameter.kind === "choice") return parseChoice(words, tidy);
  const wanted = `${words.label}: ${nounFor(parameter)} ${formatRange(parameter)}.`;
  if (tidy === "") return { flaw: `Nothing was typed. ${wanted}` };
  const word = wordValue(parameter, tidy);
  const read = tidy.length > longestText ? [] : meanings(parameter, words.suffix, tidy);
  const candidates = word === undefined ? read : [word];
  if (candidates.length === 0) return { flaw: `${quoted(tidy)} is not understood. ${wanted}` };
  // Only a word means never: a number too large to be held does not.
  const isAllowed = (value: number): boolean =>
    (value !== Infinity || word !== undefined) && flawOf(key, value) === null;
  const value = candidates.find(isAllowed);
  return value === undefined ? { flaw: wanted } : { value };
}
