import * as words from "#language/linkPlan.ts";
import { repairNote } from "./linkNotes.ts";
import type { NoteList } from "./linkNotes.ts";
import { plainDecimal } from "./plainDecimal.ts";
import type { Plan, PlanKey } from "./plan.ts";
import { planKeys, planTable, wholeMillionths } from "./planTable.ts";
import type { PlanRow } from "./planTable.ts";
import { readNumber } from "./readNumber.ts";
import { repairChoice, repairNumber } from "./repairValue.ts";
import type { Repaired } from "./repairValue.ts";

type PlanValue = Plan[PlanKey];

/** Before the key of a plan in a link. */
export const planPrefix = "plan.";
const betweenLevels = "~";
const noLevels = "none";

function repairLevels(
  text: string,
  { each, most }: Extract<PlanRow, { kind: "levels" }>,
  instead: PlanValue,
): Repaired<PlanValue> {
  if (text.trim() === "" || text === noLevels) return { value: [], flaw: null };
  const parts = text.split(betweenLevels);
  if (parts.every((part) => readNumber(part, false).length === 0))
    return { value: instead, flaw: words.noList(planText(instead)) };
  const repaired = parts.map((part) => repairNumber(part, each, 0));
  const value = repaired.slice(0, most).map((level) => wholeMillionths(level.value));
  const wrong = repaired.findIndex(({ flaw }) => flaw !== null);
  if (repaired.length > most) return { value, flaw: words.tooManyLevels(most) };
  const flaw = repaired[wrong]?.flaw ?? null;
  return { value, flaw: flaw === null ? null : words.ofLevel(wrong + 1, flaw) };
}

/** The value of a plan that a text of a link stands for; `instead` where it stands for none. Never throws. */
function repairPlanValue(text: string, row: PlanRow, instead: PlanValue): Repaired<PlanValue> {
  if (row.kind === "levels") return repairLevels(text, row, instead);
  if (row.kind === "flag") {
    const { value, flaw } = repairChoice(text, ["yes", "no"], instead === true ? "yes" : "no");
    return { value: value === "yes", flaw };
  }
  const { value, flaw } = repairNumber(text, row, Number(instead));
  return { value: row.unit === "share" ? wholeMillionths(value) : value, flaw };
}

/** A value of a plan as it stands in a link. */
function planText(value: PlanValue): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return plainDecimal(value);
  return value.length === 0 ? noLevels : value.map(plainDecimal).join(betweenLevels);
}

/** The plan of a link: where it names no value, that of `own`. `prefix` stands before all keys. */
export function readPlan(
  values: ReadonlyMap<string, string>,
  prefix: string,
  own: Plan,
  notes: NoteList,
): Plan {
  const read: Partial<Record<PlanKey, PlanValue>> = {};
  for (const key of planKeys) {
    const name = prefix + planPrefix + key;
    const text = values.get(name);
    if (text === undefined) continue;
    const { value, flaw } = repairPlanValue(text, planTable[key], own[key]);
    if (flaw !== null) notes.add(repairNote(words.plan(name), text, flaw));
    read[key] = value;
  }
  return { ...own, ...(read as Partial<Plan>) };
}

/** What of a plan differs from `own`, as `plan.key=value`, in the order of the table. */
export const writePlan = (plan: Plan, own: Plan): string[] =>
  planKeys.flatMap((key) => {
    const text = planText(plan[key]);
    return text === planText(own[key]) ? [] : [`${planPrefix}${key}=${text}`];
  });
