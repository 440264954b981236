import { agreeing } from "./agreeing.ts";
import type { Condition } from "./conditions.ts";
import type { Parameter } from "./parameter.ts";
import { parameterKeys, parameterTable } from "./parameterTable.ts";
import type { ParameterKey, Parameters } from "./parameterTable.ts";

const holds = (condition: Condition | undefined, parameters: Parameters): boolean =>
  condition === undefined || condition(parameters);

/** Whether a parameter has any effect beside the others. */
export function acts(key: ParameterKey, parameters: Parameters): boolean {
  const { onlyWhen }: Parameter = parameterTable[key];
  return holds(onlyWhen, parameters);
}

/** The words that can be chosen now, in the order of the table; none for a number. */
export function offeredChoices(key: ParameterKey, parameters: Parameters): readonly string[] {
  const parameter: Parameter = parameterTable[key];
  if (parameter.kind === "number") return [];
  return parameter.choices.filter((word) => holds(parameter.choicesOnlyWhen[word], parameters));
}

/**
 * The same setting with every parameter that does not act at its neutral value: fatigue is 0 in an unlimited market.
 * A run of it is the run of the setting itself.
 */
export function actingParameters(parameters: Parameters): Parameters {
  const acting: Record<string, unknown> = { ...agreeing(parameters) };
  for (const key of parameterKeys) if (!acts(key, parameters)) acting[key] = parameterTable[key].neutral;
  return acting as unknown as Parameters;
}
