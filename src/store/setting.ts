import { parameterKeys } from "../parameters/parameterTable.ts";
import type { Parameters } from "../parameters/parameterTable.ts";
import { scenarioParameters } from "../parameters/scenarios.ts";
import type { ScenarioKey } from "../parameters/scenarios.ts";

/** What a person sets and what undo brings back: the scenario to start from and every parameter. */
export interface Setting {
  readonly scenario: ScenarioKey;
  readonly parameters: Parameters;
}

/** Whether any value differs from the scenario's own. */
export function isChanged({ scenario, parameters }: Setting): boolean {
  const own = scenarioParameters(scenario);
  return parameterKeys.some((key) => parameters[key] !== own[key]);
}

/** Whether a value was changed: not the scenario, which changes many, nor only the luck. */
export function isAnotherValue(before: Setting, now: Setting): boolean {
  if (before.scenario !== now.scenario) return false;
  return parameterKeys.some((key) => key !== "seed" && before.parameters[key] !== now.parameters[key]);
}
