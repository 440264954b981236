import type { Plan } from "../../parameters/plan.ts";
import { partOf } from "./wholeCents.ts";

/** So many a month, by a coin: `least`, or one more if a word of 32 bits is below `more`. */
export interface MonthlyCount {
  readonly least: number;
  readonly more: number;
}

/** What a plan comes to for one joining, one order, one month, in whole cents. */
export interface Rates {
  readonly entryFee: number;
  /** What the upline of level 1, 2, … gets of a joining; levels at the end that get nothing are left out. */
  readonly entryShares: readonly number[];
  /** Levels that the plan names for entry fees, with those. */
  readonly entryLevels: number;
  readonly monthlyCost: number;
  readonly price: number;
  readonly unitCost: number;
  /** Of an own order: what the member would have paid anyway. */
  readonly wanted: number;
  /** Of a retail order: what the seller keeps. */
  readonly margin: number;
  /** Of an order, own or retail: what the upline of level 1, 2, … gets. */
  readonly commissions: readonly number[];
  /** The same for each further level. */
  readonly commissionDeeper: number;
  readonly ownOrders: MonthlyCount;
  readonly retailOrders: MonthlyCount;
  /** Own orders a month → what is paid back of them, for the least count and one more. */
  readonly refunds: readonly [number, number];
  readonly compression: boolean;
  readonly qualification: number;
  /** Whether a settlement moves any money. */
  readonly hasMonths: boolean;
}

/** Number of words of 32 bits. */
export const twoTo32 = 4_294_967_296;

function monthlyCount(mean: number): MonthlyCount {
  const least = Math.floor(mean);
  return { least, more: Math.round((mean - least) * twoTo32) };
}

function withoutLastZeros(cents: readonly number[]): number[] {
  const last = cents.findLastIndex((each) => each > 0);
  return cents.slice(0, last + 1);
}

/** A plan in whole cents. What is ordered at price and cost 0 is still ordered: it may qualify. */
export function ratesOf(plan: Plan): Rates {
  const { entryFee, price, ordersPerMonth, retailCustomers, refundShare } = plan;
  const ownOrders = monthlyCount(ordersPerMonth);
  const refund = (orders: number): number => partOf(orders * price, refundShare);
  return {
    entryFee,
    entryShares: withoutLastZeros(plan.entrySplit.map((share) => partOf(entryFee, share))),
    entryLevels: plan.entrySplit.length,
    monthlyCost: plan.monthlyCost,
    price,
    unitCost: plan.unitCost,
    wanted: partOf(price, plan.ownUseShare),
    margin: partOf(price, plan.retailMargin),
    commissions: plan.commission.map((share) => partOf(price, share)),
    commissionDeeper: partOf(price, plan.commissionDeeper),
    ownOrders,
    retailOrders: monthlyCount(retailCustomers),
    refunds: [refund(ownOrders.least), refund(ownOrders.least + 1)],
    compression: plan.compression,
    qualification: plan.qualification,
    hasMonths:
      plan.monthlyCost > 0 || ((price > 0 || plan.unitCost > 0) && ordersPerMonth + retailCustomers > 0),
  };
}
