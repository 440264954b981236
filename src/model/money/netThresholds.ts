import { twoTo32 } from "./rates.ts";
import type { MonthlyCount, Rates } from "./rates.ts";
import { monthDays } from "./settledRun.ts";
import type { MoneyRun } from "./settledRun.ts";
import { placeAt } from "./timeline.ts";

/** The largest of 1, 2, 5, 10, 20, 50 … that is at most a number; 1 for anything below. */
function roundDown(value: number): number {
  let unit = 1;
  while (unit * 10 <= value) unit *= 10;
  return unit * ([5, 2].find((factor) => unit * factor <= value) ?? 1);
}

/** In how many settlements a member takes part, on average. */
function meanMonths(run: MoneyRun): number {
  let memberMonths = 0;
  let left = 0;
  let changed = 0;
  for (let month = 1; month <= run.months; month++) {
    const place = placeAt(run, month * monthDays);
    for (; changed < place.changed; changed++) left += run.changeActive[changed] === 0 ? 1 : -1;
    memberMonths += place.joined - left;
  }
  return run.count === 0 ? 0 : memberMonths / run.count;
}

const meanOf = ({ least, more }: MonthlyCount): number => least + more / twoTo32;

/** Net of an average month in which a member orders and sells, and is paid for nobody. */
const monthAlone = ({ ownOrders, retailOrders, price, wanted, margin, monthlyCost }: Rates): number =>
  meanOf(retailOrders) * margin - meanOf(ownOrders) * (price - wanted) - monthlyCost;

/** What one recruit brings its sponsor in so many months. */
const oneRecruit = ({ entryShares, commissions, ownOrders, retailOrders }: Rates, months: number): number =>
  (entryShares[0] ?? 0) + months * (meanOf(ownOrders) + meanOf(retailOrders)) * (commissions[0] ?? 0);

/**
 * Where the classes of net begin: −10u, −u, 0, 1 cent, u, 10u, the unit u being 1, 2 or 5 with zeros. It is the largest that lies
 * below what somebody who brings nobody ends with, the lot of at least half in most runs; where that is nothing, below what
 * one recruit brings. A class of losses that cannot be reached is left out.
 */
export function netThresholds(run: MoneyRun, rates: Rates): number[] {
  const months = meanMonths(run);
  const alone = monthAlone(rates);
  const ending = Math.abs(alone * months - rates.entryFee);
  const unit = roundDown((ending >= 1 ? ending : oneRecruit(rates, months)) - 1);
  const worst = Math.min(0, alone) * run.months - rates.entryFee;
  const losses = [-10 * unit, -unit].filter((threshold) => worst < threshold);
  return [...losses, 0, ...new Set([1, unit, 10 * unit])];
}
