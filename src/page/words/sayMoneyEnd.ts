import * as text from "#language/moneyEnd.ts";
import type { SettledFigures } from "../../model/money/moneyReading.ts";
import type { Parameters } from "../../parameters/parameterTable.ts";
import type { Plan } from "../../parameters/plan.ts";
import { formatCount } from "./formatCount.ts";
import { dayName } from "./sayLoss.ts";

/** What a recruit of one's own brings of the entry fee, in cents: rounded down, as it is paid. */
const shareForSponsor = ({ entryFee, entrySplit }: Plan): number =>
  Math.floor((entryFee * Math.round((entrySplit[0] ?? 0) * 1e6)) / 1e6);

/**
 * How many recruits of their own it takes to win the entry fee back; empty where a sponsor gets none of it, or where
 * there is more to pay than the fee.
 */
export function sayBreakEven(plan: Plan): string {
  const each = shareForSponsor(plan);
  const { entryFee, monthlyCost, price, ordersPerMonth, ownUseShare } = plan;
  const paysMore = monthlyCost > 0 || price * ordersPerMonth * (1 - ownUseShare) > 0;
  if (each === 0 || paysMore) return "";
  const recruits = Math.ceil(entryFee / each);
  const say = plan.entrySplit.length > 1 ? text.breakEvenOrFewer : text.breakEven;
  return say(recruits, formatCount(recruits));
}

/** The people whom it takes: how many more recruits those in loss needed on a day, and how many were left. */
export interface RecruitsNeeded {
  readonly needed: number;
  /** null where nobody knows. */
  readonly left: number | null;
}

function sayNeeded({ needed, left }: RecruitsNeeded): string {
  const said = text.needed(needed, formatCount(needed));
  return left === null ? text.moreThanLeft(said) : text.butLeft(said, left, formatCount(left));
}

/**
 * Whether recruiting could go on paying: the day on which those in loss needed more recruits to break even than there were
 * people left, that it never came, or why it is not asked.
 */
export function sayCollapse(
  collapseDay: SettledFigures["collapseDay"],
  recruits: RecruitsNeeded,
  { market, days }: Parameters,
): string {
  if (collapseDay === undefined) return market === "unlimited" ? text.unlimited : text.notSought;
  if (collapseDay === null) return text.never(days, formatCount(days));
  return text.collapse(dayName(collapseDay), sayNeeded(recruits));
}
