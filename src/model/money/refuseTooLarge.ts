import { tooLargeAmounts } from "#language/tooLargeAmounts.ts";
import type { Plan } from "../../parameters/plan.ts";
import type { MoneyRun } from "./settledRun.ts";

/**
 * Refuses amounts that could grow beyond what a double counts to the cent. The bound is loose: as if all members were there
 * from the first day and paid everything, and every level got its share.
 * @throws RangeError
 */
export function refuseTooLarge({ count, months, mostGenerations }: MoneyRun, plan: Plan): void {
  const shares = (levels: readonly number[]): number =>
    levels.slice(0, mostGenerations).reduce((sum, share) => sum + share, 0);
  const { entryFee, price, unitCost, monthlyCost } = plan;
  const orders = Math.ceil(plan.ordersPerMonth) + Math.ceil(plan.retailCustomers);
  const promised = shares(plan.commission) + plan.commissionDeeper * mostGenerations;
  const joining = entryFee * (1 + shares(plan.entrySplit));
  const month = monthlyCost + orders * (unitCost + price * (2 + promised));
  if (count * (joining + months * month) > Number.MAX_SAFE_INTEGER) throw new RangeError(tooLargeAmounts);
}
