import { openingParameters } from "./baseParameters.ts";
import type { Parameters } from "./parameterTable.ts";
import { emptyPlan } from "./plan.ts";
import type { Scenario, ScenarioKey } from "./scenario.ts";
import { paidScenarios } from "./scenarios/paidScenarios.ts";
import { realScenarios } from "./scenarios/realScenarios.ts";
import { unpaidScenarios } from "./scenarios/unpaidScenarios.ts";
import type { Setting } from "./setting.ts";

export type { Scenario, ScenarioKey } from "./scenario.ts";

/** All scenarios in the order of the gallery; the first is the one that an empty link stands for. */
export const scenarios: readonly Scenario[] = [...unpaidScenarios, ...paidScenarios, ...realScenarios];

/** The scenario of a key; undefined for any other text. */
export const findScenario = (key: string): Scenario | undefined =>
  scenarios.find((scenario) => scenario.key === key);

/** The complete parameters of a scenario. */
export const scenarioParameters = (key: ScenarioKey): Parameters => ({
  ...openingParameters,
  ...findScenario(key)?.settings,
});

/** All that a scenario sets. */
export const scenarioSetting = (key: ScenarioKey): Setting => ({
  scenario: key,
  parameters: scenarioParameters(key),
  plan: findScenario(key)?.plan ?? emptyPlan,
});
