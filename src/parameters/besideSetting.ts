import { agreeing } from "./agreeing.ts";
import type { Beside } from "./scenario.ts";
import { scenarioSetting } from "./scenarios.ts";
import type { Setting } from "./setting.ts";

/**
 * What a setting is to be seen beside: another scenario as it is, or the same with the values that the other has. Where a
 * scenario names what it does not have itself, the person's own changes stay.
 */
export function besideSetting(setting: Setting, { scenario, parameters, plan }: Beside): Setting {
  const base = scenario === undefined ? setting : scenarioSetting(scenario);
  return {
    scenario: base.scenario,
    parameters: agreeing({ ...base.parameters, ...parameters }),
    plan: { ...base.plan, ...plan },
  };
}
