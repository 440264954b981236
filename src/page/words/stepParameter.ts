import type { Parameter } from "../../parameters/parameter.ts";
import { parameterTable } from "../../parameters/parameterTable.ts";
import type { ParameterKey } from "../../parameters/parameterTable.ts";
import { stepValue } from "./stepValue.ts";

/** Moves a parameter by whole steps up or down; the words of a choice come back unchanged. */
export function stepParameter(key: ParameterKey, value: number, steps: number): number {
  const parameter: Parameter = parameterTable[key];
  return parameter.kind === "choice" ? value : stepValue(parameter, value, steps);
}
