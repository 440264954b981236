import * as text from "#language/planValues.ts";
import { locale as pageLocale } from "#language/locale.ts";
import type { Plan, PlanKey } from "../../parameters/plan.ts";
import { planTable } from "../../parameters/planTable.ts";
import type { PlanRow } from "../../parameters/planTable.ts";
import { noBreak } from "./formatCount.ts";
import { formatMoney } from "./formatMoney.ts";
import { formatValue } from "./formatValue.ts";

/** A share is kept in whole millionths: four decimals of a per cent. Its thousands have no mark, as commas part the levels. */
const percent = new Intl.NumberFormat(pageLocale, { maximumFractionDigits: 4, useGrouping: false });

/** From so many equal levels on they are told as one. */
const manyAlike = 4;

const formatShare = (share: number): string => `${percent.format(share * 100)}${noBreak}%`;

/** Shares a level: "50 %, 30 %, 10 %"; many equal ones in a row as "8 × 5 %"; "none". */
export function formatLevels(shares: readonly number[]): string {
  const told: string[] = [];
  for (let level = 0; level < shares.length;) {
    const share = shares[level];
    const next = shares.findIndex((other, index) => index > level && other !== share);
    const alike = (next < 0 ? shares.length : next) - level;
    if (alike >= manyAlike) told.push(`${alike}${noBreak}×${noBreak}${formatShare(share)}`);
    else told.push(...Array.from({ length: alike }, () => formatShare(share)));
    level += alike;
  }
  return told.length === 0 ? text.noLevels : told.join(", ");
}

/**
 * A value of a plan as the page shows it, without its suffix: "49.90", "50 %", "1.5", "50 %, 30 %, 10 %", "yes".
 * `parsePlanValue` reads it back.
 * @param locale in which amounts are written; that of the page's amounts unless told
 */
export function formatPlanValue<Key extends PlanKey>(key: Key, value: Plan[Key], locale?: string): string {
  const row: PlanRow = planTable[key];
  if (typeof value === "boolean") return value ? text.yes : text.no;
  if (row.kind !== "number") return formatLevels(value as readonly number[]);
  if (row.unit === "cents") return formatMoney(Number(value), locale);
  return formatValue({ ...row, unit: row.unit }, Number(value));
}
