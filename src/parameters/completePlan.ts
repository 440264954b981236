import { emptyPlan } from "./plan.ts";
import type { Plan, PlanKey } from "./plan.ts";
import { planKeys, planTable, wholeMillionths } from "./planTable.ts";
import type { PlanRow } from "./planTable.ts";
import type { NumberRange } from "./repairValue.ts";

function numberFlaw(value: unknown, { integer, min, max }: NumberRange): string | null {
  if (typeof value !== "number" || Number.isNaN(value)) return "is a number";
  if (value < min || value > max) return `lies between ${min} and ${max}`;
  return integer && !Number.isInteger(value) ? "is a whole number" : null;
}

/** What is wrong with a value of a plan, in words that follow its name, or null if nothing is. Never throws. */
export function planFlawOf(key: PlanKey, value: unknown): string | null {
  const row: PlanRow = planTable[key];
  if (row.kind === "flag") return typeof value === "boolean" ? null : "is yes or no";
  if (row.kind === "number") return numberFlaw(value, row);
  if (!Array.isArray(value)) return "is a list of shares";
  if (value.length > row.most) return `has at most ${row.most} levels`;
  const wrong = value.map((each) => numberFlaw(each, row.each)).findIndex((flaw) => flaw !== null);
  return wrong < 0 ? null : `of level ${wrong + 1} ${numberFlaw(value[wrong], row.each)}`;
}

/** A value as a plan keeps it: shares in whole millionths. */
function kept(
  key: PlanKey,
  value: number | boolean | readonly number[],
): number | boolean | readonly number[] {
  const row: PlanRow = planTable[key];
  if (typeof value === "object") return value.map(wholeMillionths);
  return row.kind === "number" && row.unit === "share" ? wholeMillionths(Number(value)) : value;
}

/**
 * Fills a part of a plan up with what moves no money. Keys that are not in the table are left out.
 * @throws RangeError that names the key, for a value that is not allowed
 */
export function completePlan(part: Partial<Plan>): Plan {
  const filled: Record<string, unknown> = { ...emptyPlan };
  for (const key of planKeys) {
    const value = part[key];
    if (value === undefined) continue;
    const flaw = planFlawOf(key, value);
    if (flaw !== null) throw new RangeError(`plan.${key} ${flaw}; it was ${String(value)}`);
    filled[key] = kept(key, value);
  }
  return filled as unknown as Plan;
}
