import type { Balances, Flows } from "./flows.ts";
import type { Rates } from "./rates.ts";

/** Flows that are being counted. */
export type Tally = { -readonly [Key in keyof Flows]: Flows[Key] extends number ? number : number[] };

/** Nothing has been paid. */
export function emptyTally({ entryLevels, commissions }: Rates): Tally {
  const zeros = (length: number): number[] => Array.from({ length }, () => 0);
  return {
    entryFees: 0,
    entryShares: zeros(entryLevels),
    monthlyCosts: 0,
    ownOrders: 0,
    retailOrders: 0,
    retailMargins: 0,
    ownCommissions: zeros(commissions.length + 1),
    retailCommissions: zeros(commissions.length + 1),
    breakage: 0,
    supplies: 0,
    refunds: 0,
  };
}

/** What has been counted by now, in copies. */
export const flowsOf = (tally: Tally): Flows => ({
  ...tally,
  entryShares: [...tally.entryShares],
  ownCommissions: [...tally.ownCommissions],
  retailCommissions: [...tally.retailCommissions],
});

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/**
 * What each of the four has.
 * @param participants what the members' own books come to
 */
export function balancesOf(tally: Tally, participants: number): Balances {
  const income = tally.entryFees + tally.ownOrders + tally.retailOrders - tally.retailMargins;
  const rewards = sumOf(tally.entryShares) + sumOf(tally.ownCommissions) + sumOf(tally.retailCommissions);
  return {
    participants,
    company: income - rewards - tally.supplies - tally.refunds,
    suppliers: tally.monthlyCosts + tally.supplies,
    customers: 0 - tally.retailOrders,
  };
}
