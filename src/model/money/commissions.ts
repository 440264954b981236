import type { Rates } from "./rates.ts";
import type { MoneyRun } from "./settledRun.ts";

/** The commissions of one settlement. */
export interface Commissions {
  /** Those who are paid, rising, and what each gets, in cents. */
  readonly rows: Int32Array;
  readonly cents: Float64Array;
  /** What is paid on own orders to each level; the last entry is all that are deeper than the plan names. */
  readonly own: readonly number[];
  /** The same on orders of outsiders. */
  readonly retail: readonly number[];
  /** What stays with the company as the upline may not earn. */
  readonly breakage: number;
}

/** A month that is being settled. */
interface Month {
  readonly rows: number;
  readonly active: Uint8Array;
  readonly orders: Int32Array;
  readonly own: number[];
  readonly retail: number[];
  breakage: number;
}

/** Levels that are counted at one go: so wide that a member's counts fill one line of the cache. */
const levelsAtOnce = 8;

const mostInt32 = 2_147_483_647;

/**
 * Works commissions out. A sponsor's row is below its recruits', and each level gets the same for every order. So one pass
 * from the last row to the first, in which each member hands its counts of orders below it, by depth, to its upline, stands
 * for a walk up the line from every order.
 */
export class CommissionCounter {
  private readonly run: MoneyRun;
  private readonly rates: Rates;
  /** Row → the upline to whom its orders count next. */
  private readonly uplines: Int32Array;
  /** Levels that somebody can have. */
  private readonly levels: number;
  /** Row → orders at some depths below it, own and retail in turn: side by side, as they are needed together. */
  private readonly below: Int32Array | Float64Array;
  /** Row → at how many of those depths there is anything. */
  private readonly depths: Uint8Array;
  /** Row → its orders, then those at the last depth that has been counted. */
  private readonly carried: Int32Array | Float64Array;
  private readonly earned: Float64Array;

  constructor(run: MoneyRun, rates: Rates) {
    const { count, mostGenerations } = run;
    const mostOrders = count * (rates.ownOrders.least + rates.retailOrders.least + 2);
    const Counts = mostOrders <= mostInt32 ? Int32Array : Float64Array;
    this.run = run;
    this.rates = rates;
    this.levels = Math.min(rates.commissions.length, mostGenerations);
    this.uplines = rates.compression ? new Int32Array(count) : run.sponsors;
    this.below = new Counts(2 * count * Math.max(1, Math.min(this.levels, levelsAtOnce)));
    this.depths = new Uint8Array(count);
    this.carried = new Counts(2 * count);
    this.earned = new Float64Array(count);
  }

  /**
   * The commissions on a month's orders.
   * @param rows members who have joined
   * @param orders row → own and retail orders, in pairs; none of who is not active
   */
  settle(active: Uint8Array, rows: number, orders: Int32Array): Commissions {
    const { commissions, compression, commissionDeeper } = this.rates;
    const own = [...commissions, 0].map(() => 0);
    const month: Month = { rows, active, orders, own, retail: [...own], breakage: 0 };
    if (compression) this.skipIneligible(month);
    this.carried.set(orders.subarray(0, 2 * rows));
    for (let from = 0; from < this.levels; from += levelsAtOnce)
      this.countLevels(month, from, commissions.slice(from, Math.min(from + levelsAtOnce, this.levels)));
    if (commissionDeeper > 0) this.countDeeper(month);
    return { ...this.payees(rows), own, retail: month.retail, breakage: month.breakage };
  }

  private mayEarn({ active, orders }: Month, row: number): boolean {
    return active[row] === 1 && orders[2 * row] >= this.rates.qualification;
  }

  /** Row → the nearest upline who may earn. */
  private skipIneligible(month: Month): void {
    const { uplines } = this;
    const { sponsors } = this.run;
    for (let row = 0; row < month.rows; row++) {
      const sponsor = sponsors[row];
      if (sponsor < 0) uplines[row] = -1;
      else uplines[row] = this.mayEarn(month, sponsor) ? sponsor : uplines[sponsor];
    }
  }

  /**
   * Pays the levels after the first `from`, by their rates, and leaves the orders at the last of them in `carried`. Most members
   * have nobody far below them: each is counted only as deep as there is anything.
   */
  private countLevels(month: Month, from: number, rates: readonly number[]): void {
    const { uplines, below, carried, depths, earned } = this;
    const most = rates.length;
    const width = 2 * most;
    const paidOrders = new Float64Array(width);
    for (let row = month.rows - 1; row >= 0; row--) {
      const upline = uplines[row];
      const mine = row * width;
      const depth = depths[row];
      const ownHere = carried[2 * row];
      const retailHere = carried[2 * row + 1];
      carried[2 * row] = depth === most ? below[mine + width - 2] : 0;
      carried[2 * row + 1] = depth === most ? below[mine + width - 1] : 0;
      if (upline >= 0 && (depth > 0 || ownHere > 0 || retailHere > 0)) {
        const theirs = upline * width;
        const reach = Math.min(depth + 1, most);
        if (depths[upline] < reach) depths[upline] = reach;
        below[theirs] += ownHere;
        below[theirs + 1] += retailHere;
        for (let i = 2; i < 2 * reach; i++) below[theirs + i] += below[mine + i - 2];
      }
      if (depth === 0) continue;
      const mayEarn = this.mayEarn(month, row);
      let cents = 0;
      for (let level = 0; level < depth; level++) {
        const at = mine + 2 * level;
        cents += rates[level] * (below[at] + below[at + 1]);
        if (mayEarn) {
          paidOrders[2 * level] += below[at];
          paidOrders[2 * level + 1] += below[at + 1];
        }
        below[at] = 0;
        below[at + 1] = 0;
      }
      if (mayEarn) earned[row] += cents;
      else month.breakage += cents;
      depths[row] = 0;
    }
    rates.forEach((rate, level) => {
      month.own[from + level] = rate * paidOrders[2 * level];
      month.retail[from + level] = rate * paidOrders[2 * level + 1];
    });
  }

  /** Pays every level below those that are named. */
  private countDeeper(month: Month): void {
    const { uplines, below, carried, earned } = this;
    const { commissionDeeper, commissions } = this.rates;
    const paidOrders = { own: 0, retail: 0 };
    for (let row = month.rows - 1; row >= 0; row--) {
      const at = 2 * row;
      const own = below[at];
      const retail = below[at + 1];
      below[at] = 0;
      below[at + 1] = 0;
      const cents = commissionDeeper * (own + retail);
      if (this.mayEarn(month, row)) {
        earned[row] += cents;
        paidOrders.own += own;
        paidOrders.retail += retail;
      } else month.breakage += cents;
      const upline = uplines[row];
      if (upline < 0) continue;
      below[2 * upline] += own + carried[at];
      below[2 * upline + 1] += retail + carried[at + 1];
    }
    month.own[commissions.length] = commissionDeeper * paidOrders.own;
    month.retail[commissions.length] = commissionDeeper * paidOrders.retail;
  }

  /** Those who have earned anything; forgets it. */
  private payees(rows: number): Pick<Commissions, "rows" | "cents"> {
    const { earned } = this;
    let count = 0;
    for (let row = 0; row < rows; row++) if (earned[row] > 0) count++;
    const paid = { rows: new Int32Array(count), cents: new Float64Array(count) };
    let at = 0;
    for (let row = 0; row < rows; row++) {
      if (earned[row] === 0) continue;
      paid.rows[at] = row;
      paid.cents[at++] = earned[row];
      earned[row] = 0;
    }
    return paid;
  }
}
