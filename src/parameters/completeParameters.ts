import { parameterKeys, parameterTable } from "./parameterTable.ts";
import type { Parameter } from "./parameter.ts";
import type { ParameterKey, Parameters } from "./parameterTable.ts";

const valuesOf = (column: "opening" | "neutral"): Parameters =>
  Object.fromEntries(parameterKeys.map((key) => [key, parameterTable[key][column]])) as Parameters;

/** The opening column: "A new app, ten friends", which an empty link stands for. */
export const openingParameters: Parameters = valuesOf("opening");

/** The value of each parameter that has no effect. */
export const neutralParameters: Parameters = valuesOf("neutral");

/**
 * What is wrong with a value, in words that follow the parameter's label, or null if nothing is.
 * Takes anything at all; never throws.
 */
export function flawOf(key: ParameterKey, value: unknown): string | null {
  const parameter: Parameter = parameterTable[key];
  if (parameter.kind === "choice") {
    const words = Object.keys(parameter.choices);
    return words.includes(value as string) ? null : `is one of ${words.join(", ")}`;
  }
  if (typeof value !== "number" || Number.isNaN(value)) return "is a number";
  if (value === Infinity && parameter.mayBeNever) return null;
  if (value < parameter.min || value > parameter.max)
    return `lies between ${parameter.min} and ${parameter.max}`;
  return parameter.integer && !Number.isInteger(value) ? "is a whole number" : null;
}

/**
 * Fills a subset of the parameters up with the opening values. Keys that are not in the table are left out.
 * @throws RangeError that names the parameter, for a value that is not allowed.
 */
export function completeParameters(subset: Partial<Parameters>): Parameters {
  const complete: Record<string, unknown> = { ...openingParameters };
  for (const key of parameterKeys) {
    const value = subset[key];
    if (value === undefined) continue;
    const flaw = flawOf(key, value);
    if (flaw !== null) throw new RangeError(`${key} ${flaw}; it was ${String(value)}`);
    complete[key] = value;
  }
  return complete as Parameters;
}
