import { parameterTable } from "../../parameters/parameterTable.ts";
import type { Parameter } from "../../parameters/parameter.ts";
import type { ParameterKey } from "../../parameters/parameterTable.ts";
import { parameterWords } from "../../parameters/parameterWords.ts";
import type { ParameterWords } from "../../parameters/parameterWords.ts";
import { formatValue } from "./formatValue.ts";

/**
 * A value as the page shows it, with its unit but without the row's suffix: "4", "22 %", "3 weeks", "never",
 * "20,000", "Limited". `parseParameter` reads it back, to six digits.
 */
export function formatParameter(key: ParameterKey, value: number | string): string {
  const parameter: Parameter = parameterTable[key];
  if (parameter.kind === "choice") {
    const { choices }: ParameterWords = parameterWords[key];
    return choices?.[String(value)] ?? String(value);
  }
  return formatValue(parameter, Number(value));
}
