import { parameterKeys } from "../parameters/parameterTable.ts";
import { isSamePlan } from "../parameters/plan.ts";
import { scenarioSetting } from "../parameters/scenarios.ts";
import type { Setting } from "../parameters/setting.ts";

export type { Setting } from "../parameters/setting.ts";

/** Whether any value differs from the scenario's own. */
export function isChanged({ scenario, parameters, plan }: Setting): boolean {
  const own = scenarioSetting(scenario);
  return parameterKeys.some((key) => parameters[key] !== own.parameters[key]) || !isSamePlan(plan, own.plan);
}

/** Whether a value was changed: not the scenario, which changes many, nor only the luck. */
export function isAnotherValue(before: Setting, now: Setting): boolean {
  if (before.scenario !== now.scenario) return false;
  return parameterKeys.some((key) => key !== "seed" && before.parameters[key] !== now.parameters[key]);
}
