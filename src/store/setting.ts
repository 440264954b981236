import { parameterKeys } from "../parameters/parameterTable.ts";
import type { ParameterKey } from "../parameters/parameterTable.ts";
import { isSamePlan } from "../parameters/plan.ts";
import { scenarioSetting } from "../parameters/scenarios.ts";
import { shared } from "../parameters/setting.ts";
import type { Setting } from "../parameters/setting.ts";

export type { Setting } from "../parameters/setting.ts";

/** Whether any value differs from the scenario's own; what is shared with another setting beside it is not its own. */
export function hasOwnValues({ scenario, parameters, plan }: Setting, other: Setting | null): boolean {
  const own = scenarioSetting(scenario);
  const common: readonly ParameterKey[] = other === null ? [] : shared;
  const differs = (key: ParameterKey): boolean =>
    parameters[key] !== own.parameters[key] && !common.includes(key);
  return parameterKeys.some(differs) || !isSamePlan(plan, own.plan);
}

/** Whether a value was changed: not the scenario, which changes many, nor only the luck. */
export function isAnotherValue(before: Setting, now: Setting): boolean {
  if (before.scenario !== now.scenario) return false;
  return parameterKeys.some((key) => key !== "seed" && before.parameters[key] !== now.parameters[key]);
}
