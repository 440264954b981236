import { parameterKeys } from "../../parameters/parameterTable.ts";
import type { Parameters } from "../../parameters/parameterTable.ts";
import type { Plan } from "../../parameters/plan.ts";
import type { AppStore } from "../../store/createAppStore.ts";

/** Opens a run of a study on the page, with all of its setting; it is undone in one step. */
export function openRun({ state, actions }: AppStore, wanted: Parameters, plan: Plan): void {
  const gesture = "open a run of a study";
  actions.endGesture();
  for (const key of parameterKeys)
    if (state.getState().settings.present.parameters[key] !== wanted[key])
      actions.setParameter(key, wanted[key], gesture);
  actions.setPlan(plan, gesture);
  actions.endGesture();
}
