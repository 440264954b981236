import { parameterKeys } from "../../parameters/parameterTable.ts";
import type { ParameterKey } from "../../parameters/parameterTable.ts";
import { isSamePlan } from "../../parameters/plan.ts";
import type { Setting } from "../../store/setting.ts";
import type { Experiment } from "../../study/experiment.ts";
import { useAppState } from "../AppContext.ts";

type Subject = Pick<Experiment, "parameters" | "plan">;

/** The inputs in which an experiment differs from a setting; the seed does not count, of which it has its own. */
export const differingKeys = (
  { parameters }: Pick<Subject, "parameters">,
  setting: Pick<Setting, "parameters">,
): readonly ParameterKey[] =>
  parameterKeys.filter((key) => key !== "seed" && parameters[key] !== setting.parameters[key]);

/** Whether an experiment studies a setting. */
export const isOfSetting = (subject: Subject, setting: Pick<Setting, "parameters" | "plan">): boolean =>
  differingKeys(subject, setting).length === 0 && isSamePlan(subject.plan, setting.plan);

/** Whether an experiment studies the setting at hand; of none, true. */
export const useIsOfSetting = (experiment: Subject | undefined): boolean =>
  useAppState(({ settings }) => experiment === undefined || isOfSetting(experiment, settings.present));
