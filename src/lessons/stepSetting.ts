import { neutralParameters } from "../parameters/baseParameters.ts";
import type { LinkState } from "../parameters/link.ts";
import { emptyPlan } from "../parameters/plan.ts";
import { scenarioSetting } from "../parameters/scenarios.ts";
import type { Lesson, StepValues } from "./lesson.ts";

/** The complete setting that a step's values stand for, as a link would say it. */
export function completeSetting({ scenario, parameters, plan, layout, colour }: StepValues): LinkState {
  const base =
    scenario === undefined
      ? { scenario: "opening" as const, parameters: neutralParameters, plan: emptyPlan }
      : scenarioSetting(scenario);
  return {
    scenario: base.scenario,
    parameters: { ...base.parameters, ...parameters },
    plan: { ...base.plan, ...plan },
    day: null,
    person: null,
    theme: null,
    ...(layout !== undefined && { layout }),
    ...(colour !== undefined && { colour }),
  };
}

/**
 * The setting that a step of a lesson begins with: that of the last step up to it that sets one.
 * @param seed the pupil's luck; null: the lesson's
 */
export function stepSetting({ steps }: Lesson, step: number, seed: number | null): LinkState {
  const setter = steps.slice(0, step + 1).findLast(({ sets }) => sets !== undefined);
  const setting = completeSetting(setter?.sets ?? {});
  if (seed === null || setter?.keepsLuck === true) return setting;
  return { ...setting, parameters: { ...setting.parameters, seed } };
}
