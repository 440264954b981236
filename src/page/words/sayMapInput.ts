import { locale } from "#language/locale.ts";
import * as text from "#language/mapInput.ts";
import type { ParameterKey } from "../../parameters/parameterTable.ts";
import { parameterTable } from "../../parameters/parameterTable.ts";
import type { Parameter } from "../../parameters/parameter.ts";
import { parameterWords } from "../../parameters/parameterWords.ts";
import type { ParameterWords } from "../../parameters/parameterWords.ts";
import { formatShortCount, noBreak } from "./formatCount.ts";
import { formatParameter } from "./formatParameter.ts";

const fraction = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 });

/** An input within a sentence: "churn", "invitations a week", "“Interest halves every”". */
export const nameInput = (key: ParameterKey): string => text.input(key, parameterWords[key].label);

/** That it holds for each value of an input: "whatever the churn". */
export const sayWhatever = (key: ParameterKey): string => text.whatever(key, parameterWords[key].label);

/** An input with a value: "conversion 24 %", "churn 12 % a month". */
export function sayInput(key: ParameterKey, value: number): string {
  const { label, suffix }: ParameterWords = parameterWords[key];
  const behind = suffix === undefined || label.endsWith(suffix) ? "" : ` ${suffix}`;
  return text.withValue(key, label, formatInput(key, value) + behind);
}

/** A value in a sentence, with three digits at most, which is as fine as a map is. */
export function formatInput(key: ParameterKey, value: number): string {
  const { integer = false }: Parameter & { readonly integer?: boolean } = parameterTable[key];
  return formatParameter(key, integer ? value : Number(value.toPrecision(3)));
}

/** What stands at an axis: "Churn a month", "Cycle time, days". */
export function nameAxis(key: ParameterKey): string {
  const row: Parameter = parameterTable[key];
  const { label, suffix }: ParameterWords = parameterWords[key];
  if (row.kind === "number" && row.unit === "days") return text.inDays(label);
  return suffix === undefined || label.endsWith(suffix) ? label : text.withSuffix(label, suffix);
}

/** A value at an axis; days stand in its name. */
export function formatTick(key: ParameterKey, value: number): string {
  const row: Parameter = parameterTable[key];
  if (row.kind === "number" && row.unit === "share") return `${fraction.format(100 * value)}${noBreak}%`;
  return Number.isInteger(value) ? formatShortCount(value) : fraction.format(value);
}
