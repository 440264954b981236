import { parameterTable } from "../../parameters/parameterTable.ts";
import type { Parameter } from "../../parameters/parameter.ts";
import type { ParameterKey } from "../../parameters/parameterTable.ts";
import { formatValue } from "./formatValue.ts";

/**
 * A value as the page shows it, with its unit but without the row's suffix: "4", "22 %", "3 weeks", "never",
 * "20,000", "Limited". `parseParameter` reads it back, to six digits.
 */
export function formatParameter(key: ParameterKey, value: number | string): string {
  const parameter: Parameter = parameterTable[key];
  if (parameter.kind === "choice") return parameter.choices[String(value)] ?? String(value);
  return formatValue(parameter, Number(value));
}
