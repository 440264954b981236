import * as words from "#language/planValues.ts";
import { planFlawOf } from "../../parameters/completePlan.ts";
import type { PlanKey } from "../../parameters/plan.ts";
import { planTable, wholeMillionths } from "../../parameters/planTable.ts";
import type { PlanRow } from "../../parameters/planTable.ts";
import { planWords } from "../../parameters/planWords.ts";
import { formatMoney } from "./formatMoney.ts";
import { formatRange } from "./formatValue.ts";
import { parseLevels } from "./parseLevels.ts";
import { parseNumber } from "./parseNumber.ts";
import type { Parsed } from "./parseNumber.ts";
import { plainDigits } from "./plainDigits.ts";

/** The values of a plan that are typed. */
export type TypedPlanKey = Exclude<PlanKey, "compression">;

type NumberRow = Extract<PlanRow, { kind: "number" }>;

/** "1,00,000": how thousands are marked in India. */
const indianGroups = /\b\d{1,2}(?:,\d{2})+,\d{3}(?!\d)/;
const currencySigns = /\p{Sc}/gu;

/** What may be typed, in words that follow the value's name. */
function allowed(row: NumberRow, locale?: string): string {
  if (row.unit === "cents")
    return words.amountBetween(formatMoney(row.min, locale), formatMoney(row.max, locale));
  const range = formatRange({ ...row, unit: row.unit });
  return row.unit === "share" ? words.shareWithin(range) : words.numberWithin(range);
}

function parsePlanNumber(key: TypedPlanKey, row: NumberRow, text: string, locale?: string): Parsed<number> {
  const { label, suffix } = planWords[key];
  const wanted = words.wanted(label, allowed(row, locale));
  const isAllowed = (value: number): boolean => planFlawOf(key, value) === null;
  const { unit, integer, mayBeNever } = row;
  const typed = plainDigits(text, locale)
    .replace(currencySigns, "")
    .replace(indianGroups, (groups) => groups.replaceAll(",", ""));
  const parsed = parseNumber({ unit, integer, mayBeNever, suffix, wanted, isAllowed }, typed);
  return "flaw" in parsed || unit !== "share" ? parsed : { value: wholeMillionths(parsed.value) };
}

/**
 * Reads what a person types for a value of a plan: amounts in units of a hundred cents ("49.90", "1,000", "€ 50"), shares in per
 * cent, lists of shares as `parseLevels` does. Never throws; nothing is brought into its range silently.
 * @param locale in which amounts are written; the reader's unless told
 */
export function parsePlanValue(
  key: TypedPlanKey,
  text: string,
  locale?: string,
): Parsed<number | readonly number[]> {
  const row: PlanRow = planTable[key];
  if (row.kind === "levels") return parseLevels(planWords[key].label, row, text, locale);
  if (row.kind === "number") return parsePlanNumber(key, row, text, locale);
  return { flaw: words.yesOrNo(planWords[key].label) };
}
