import type { Plan } from "../../parameters/plan.ts";

const numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** How many levels up the line a plan pays: "one level", "8 levels and deeper" in words; null where it pays none. */
export function sayLevels({ entrySplit, commission, commissionDeeper }: Plan): string | null {
  const levels = Math.max(entrySplit.length, commission.length);
  if (commissionDeeper > 0) return "every level";
  if (levels === 0) return null;
  return `${numbers[levels] ?? levels} level${levels === 1 ? "" : "s"}`;
}
