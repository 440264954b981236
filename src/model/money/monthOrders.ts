import { Luck, purpose } from "../luck.ts";
import type { MonthlyCount, Rates } from "./rates.ts";
import type { MoneyRun } from "./settledRun.ts";

/**
 * What members order in a month: own orders, and orders of outsiders that they sell. A fraction of an order is a coin with an
 * address: (the member's key, which the seed has made; the month). The order in which it is asked changes nothing.
 */
export class MonthOrders {
  private readonly luck = new Luck(0);
  private readonly keys: Int32Array;
  private readonly own: MonthlyCount;
  private readonly retail: MonthlyCount;
  /** Whether all members order alike. */
  readonly isEven: boolean;

  /** @throws RangeError where a coin is needed and the run has no keys */
  constructor({ keys, count }: MoneyRun, { ownOrders, retailOrders }: Rates) {
    this.keys = keys;
    this.own = ownOrders;
    this.retail = retailOrders;
    this.isEven = ownOrders.more === 0 && retailOrders.more === 0;
    if (!this.isEven && keys.length < 2 * count)
      throw new RangeError("a fraction of an order a month needs the keys of the members (people.keys)");
  }

  /** Own orders of a member in a month, from 1. */
  ownOf(row: number, month: number): number {
    const { least, more } = this.own;
    if (more === 0) return least;
    this.luck.draw(this.keys, 2 * row, month, purpose.monthlyOrders);
    return this.luck.words[0] >>> 0 < more ? least + 1 : least;
  }

  /** Orders of outsiders that a member sells in a month, from 1. */
  retailOf(row: number, month: number): number {
    const { least, more } = this.retail;
    if (more === 0) return least;
    this.luck.draw(this.keys, 2 * row, month, purpose.monthlyOrders);
    return this.luck.words[1] >>> 0 < more ? least + 1 : least;
  }

  /** Writes own and retail orders of the first so many rows to `out`, in pairs; 0 and 0 of those who are not active. */
  fill(month: number, active: Uint8Array, rows: number, out: Int32Array): void {
    const { own, retail, keys, luck, isEven } = this;
    for (let row = 0; row < rows; row++) {
      const at = 2 * row;
      if (active[row] === 0) {
        out[at] = 0;
        out[at + 1] = 0;
        continue;
      }
      out[at] = own.least;
      out[at + 1] = retail.least;
      if (isEven) continue;
      luck.draw(keys, at, month, purpose.monthlyOrders);
      if (luck.words[0] >>> 0 < own.more) out[at]++;
      if (luck.words[1] >>> 0 < retail.more) out[at + 1]++;
    }
  }
}
