import type { Parameters } from "./parameterTable.ts";
import type { Plan } from "./plan.ts";
import type { ScenarioKey } from "./scenario.ts";

/** What a person sets: the scenario to start from, every parameter of the run, and the plan by which it is settled. */
export interface Setting {
  readonly scenario: ScenarioKey;
  readonly parameters: Parameters;
  readonly plan: Plan;
}

/** What two settings that are seen side by side have in common: one playhead, and the same luck. */
export const shared = ["days", "seed"] as const satisfies readonly (keyof Parameters)[];

/** The same as a part of a setting. */
export const sharedWith = ({ days, seed }: Parameters): Pick<Parameters, (typeof shared)[number]> => ({
  days,
  seed,
});

/** A setting with the length and the luck of another: the same one where it has them. */
export function withShared(setting: Setting, { days, seed }: ReturnType<typeof sharedWith>): Setting {
  const { parameters } = setting;
  if (parameters.days === days && parameters.seed === seed) return setting;
  return { ...setting, parameters: { ...parameters, days, seed } };
}
