import type { SettledFigures } from "../../model/money/moneyReading.ts";
import type { Parameters } from "../../parameters/parameterTable.ts";
import type { Plan } from "../../parameters/plan.ts";
import { formatCount, formatCountOf, noBreak } from "./formatCount.ts";
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
  const recruits = formatCountOf(Math.ceil(entryFee / each), "recruit", "recruits");
  return plan.entrySplit.length > 1
    ? `It takes ${recruits} of their own to win the entry fee back, fewer if these recruit as well.`
    : `It takes ${recruits} of their own to win the entry fee back.`;
}

/** The people whom it takes: how many more recruits those in loss needed on a day, and how many were left. */
export interface RecruitsNeeded {
  readonly needed: number;
  /** null where nobody knows. */
  readonly left: number | null;
}

function sayNeeded({ needed, left }: RecruitsNeeded): string {
  const recruits = `${formatCount(needed)} more ${needed === 1 ? "recruit" : "recruits"}`;
  if (left === null) return `${recruits} to break even, more than there were people left.`;
  const were = left === 1 ? "person was" : "people were";
  return `${recruits} to break even; ${formatCount(left)}${noBreak}${were} left.`;
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
  if (collapseDay === undefined)
    return market === "unlimited"
      ? "In this setting there is always somebody new to invite, so recruiting need not end. Set a limited market to see where it does."
      : "Where an entry fee has to be won back by recruiting, a day may come from which that cannot work out for everybody. This plan gives the sponsor no part of an entry fee, so no such day is sought.";
  if (collapseDay === null)
    return `In ${formatCountOf(days, "day", "days")} it does not come to that: there are always as many people left as those in loss would need to recruit to break even.`;
  return (
    `On ${dayName(collapseDay)} those in loss would have needed ${sayNeeded(recruits)} ` +
    "From then on it could not have worked out for all of them."
  );
}
