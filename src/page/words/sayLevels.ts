import * as text from "#language/levels.ts";
import type { Plan } from "../../parameters/plan.ts";

/** How many levels up the line a plan pays: "one level", "8 levels and deeper" in words; null where it pays none. */
export function sayLevels({ entrySplit, commission, commissionDeeper }: Plan): string | null {
  const levels = Math.max(entrySplit.length, commission.length);
  if (commissionDeeper > 0) return text.everyLevel;
  return levels === 0 ? null : text.levels(levels);
}
