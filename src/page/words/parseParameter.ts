import * as words from "#language/typedNumber.ts";
import { flawOf } from "../../parameters/completeParameters.ts";
import { parameterTable } from "../../parameters/parameterTable.ts";
import type { NumberParameter, Parameter } from "../../parameters/parameter.ts";
import type { ParameterKey } from "../../parameters/parameterTable.ts";
import { parameterWords } from "../../parameters/parameterWords.ts";
import type { ParameterWords } from "../../parameters/parameterWords.ts";
import { formatRange } from "./formatValue.ts";
import { parseNumber } from "./parseNumber.ts";
import type { Parsed } from "./parseNumber.ts";

function parseChoice({ label, choices = {} }: ParameterWords, text: string): Parsed<string> {
  const wanted = text.toLowerCase();
  const found = Object.entries(choices).find(
    ([word, name]) => word.toLowerCase() === wanted || name.toLowerCase() === wanted,
  );
  if (found !== undefined) return { value: found[0] };
  const names = Object.values(choices).join(", ");
  return { flaw: words.wantedWord(label, names) };
}

function nounFor({ integer, unit }: NumberParameter): string {
  if (integer) return words.wholeNumber;
  if (unit === "share") return words.share;
  return unit === "days" ? words.time : words.number;
}

/**
 * Reads what a person types for a parameter: "1,5", "20,000", "20k", "22 %", "3 weeks", "never". A share is typed in
 * per cent with or without the sign: "22" is 0.22. Times may name their unit, otherwise they are days.
 * Never throws; nothing is brought into its range silently.
 */
export function parseParameter(key: ParameterKey, text: string): Parsed<number | string> {
  const parameter: Parameter = parameterTable[key];
  const { label, suffix, choices }: ParameterWords = parameterWords[key];
  if (parameter.kind === "choice") return parseChoice({ label, choices }, text.trim());
  const { unit, integer, mayBeNever } = parameter;
  const wanted = words.wanted(label, nounFor(parameter), formatRange(parameter));
  const isAllowed = (value: number): boolean => flawOf(key, value) === null;
  return parseNumber({ unit, integer, mayBeNever, suffix, wanted, isAllowed }, text);
}
