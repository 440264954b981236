import type { ParameterKey } from "../../parameters/parameterTable.ts";
import { parameterTable } from "../../parameters/parameterTable.ts";
import type { Parameter } from "../../parameters/parameter.ts";
import { parameterWords } from "../../parameters/parameterWords.ts";
import type { ParameterWords } from "../../parameters/parameterWords.ts";
import { formatShortCount, noBreak } from "./formatCount.ts";
import { formatParameter } from "./formatParameter.ts";

const fraction = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });

/** Inputs whose labels are no nouns: they stand in a sentence as they are called on the page. */
const called: ReadonlySet<ParameterKey> = new Set([
  "organicPerDay",
  "enthusiasmHalfLife",
  "sendDelayDays",
  "maxAsks",
  "returnPerMonth",
  "quitWithoutRecruitsDays",
  "churnShape",
]);

/** An input within a sentence: "churn", "invitations a week", "“Interest halves every”". */
export function nameInput(key: ParameterKey): string {
  const { label } = parameterWords[key];
  return called.has(key) ? `“${label}”` : label.charAt(0).toLowerCase() + label.slice(1);
}

/** That it holds for each value of an input: "whatever the churn". */
export const sayWhatever = (key: ParameterKey): string =>
  called.has(key) ? `whatever stands at ${nameInput(key)}` : `whatever the ${nameInput(key)}`;

/** An input with a value: "conversion 24 %", "churn 12 % a month". */
export function sayInput(key: ParameterKey, value: number): string {
  const { label, suffix }: ParameterWords = parameterWords[key];
  const behind = suffix === undefined || label.endsWith(suffix) ? "" : ` ${suffix}`;
  return `${nameInput(key)} ${formatInput(key, value)}${behind}`;
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
  if (row.kind === "number" && row.unit === "days") return `${label}, days`;
  return suffix === undefined || label.endsWith(suffix) ? label : `${label} ${suffix}`;
}

/** A value at an axis; days stand in its name. */
export function formatTick(key: ParameterKey, value: number): string {
  const row: Parameter = parameterTable[key];
  if (row.kind === "number" && row.unit === "share") return `${fraction.format(100 * value)}${noBreak}%`;
  return Number.isInteger(value) ? formatShortCount(value) : fraction.format(value);
}
