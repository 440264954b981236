import * as text from "#language/otherValues.ts";
import { acts } from "../../parameters/actingParameters.ts";
import { parameterKeys } from "../../parameters/parameterTable.ts";
import type { ParameterKey } from "../../parameters/parameterTable.ts";
import { parameterWords } from "../../parameters/parameterWords.ts";
import type { ParameterWords } from "../../parameters/parameterWords.ts";
import { emptyPlan } from "../../parameters/plan.ts";
import type { Plan, PlanKey } from "../../parameters/plan.ts";
import { planWords } from "../../parameters/planWords.ts";
import type { Setting } from "../../parameters/setting.ts";
import { formatParameter } from "./formatParameter.ts";
import { formatPlanValue } from "./formatPlanValue.ts";

/** So many values at most are told one by one. */
const mostTold = 2;

/** Levels that take more room, in characters, are not told one by one. */
const longest = 32;

/** "Conversion: 22 % beside 30 %" */
function sayValue(key: ParameterKey, first: Setting, second: Setting): string {
  const { label }: ParameterWords = parameterWords[key];
  const [own, other] = [first, second].map(({ parameters }) =>
    acts(key, parameters) ? formatParameter(key, parameters[key]) : text.nothing,
  );
  return text.beside(label, own, other);
}

/** "Of the fee, up the line: 50 %, 30 %, 10 % beside 50 %"; where much differs, that it does. */
function sayPlans(first: Plan, second: Plan): readonly string[] {
  const keys = (Object.keys(emptyPlan) as PlanKey[]).filter(
    (key) => String(first[key]) !== String(second[key]),
  );
  const values = keys.map((key) => [first, second].map((plan) => formatPlanValue(key, plan[key])));
  const isMuch = keys.length > mostTold || values.flat().some((value) => value.length > longest);
  if (isMuch) return [text.plans];
  return keys.map((key, at) => text.beside(planWords[key].label, values[at][0], values[at][1]));
}

/**
 * In what two settings of one scenario differ: "Conversion: 22 % beside 30 % · Fee to join: 0.00 beside 100.00". Empty where they are of
 * different scenarios, whose names tell it, or differ in nothing.
 */
export function sayOtherValues(first: Setting, second: Setting): string {
  if (first.scenario !== second.scenario) return "";
  const keys = parameterKeys.filter(
    (key) =>
      first.parameters[key] !== second.parameters[key] &&
      [first, second].some(({ parameters }) => acts(key, parameters)),
  );
  const values =
    keys.length > mostTold ? [text.manyValues(keys.length)] : keys.map((key) => sayValue(key, first, second));
  return [...values, ...sayPlans(first.plan, second.plan)].join(" · ");
}
