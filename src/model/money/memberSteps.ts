import type { Payment } from "./moneyReading.ts";
import { MonthOrders } from "./monthOrders.ts";
import type { Rates } from "./rates.ts";
import { monthDays } from "./settledRun.ts";
import type { MoneyRun } from "./settledRun.ts";
import { joinedBeforeChanges, placeAt } from "./timeline.ts";

/** Something that a member paid or got. */
export interface MemberStep {
  readonly day: number;
  readonly kind: Payment["kind"] | "cost";
  readonly level: number;
  /** In full, above 0. */
  readonly cents: number;
  /** What it does to the member's net. */
  readonly net: number;
  /** Of a payment from below: members from whom one of this kind and level came for the first time. */
  readonly firsts: number;
}

/** A member and everybody below it: rows, rising, and the place of each row among them, −1 for others. */
function downlineOf({ sponsors, count }: MoneyRun, row: number): { rows: number[]; places: Int32Array } {
  const places = new Int32Array(count).fill(-1);
  const rows: number[] = [row];
  places[row] = 0;
  for (let other = row + 1; other < count; other++) {
    const sponsor = sponsors[other];
    if (sponsor < 0 || places[sponsor] < 0) continue;
    places[other] = rows.length;
    rows.push(other);
  }
  return { rows, places };
}

/** Follows a run with the eyes of one member. Everybody goes by its place in the member's downline; the member's is 0. */
class MemberFollower {
  readonly steps: MemberStep[] = [];
  private readonly run: MoneyRun;
  private readonly rates: Rates;
  private readonly rows: readonly number[];
  private readonly places: Int32Array;
  /** Place → that of the sponsor. */
  private readonly uplines: Int32Array;
  private readonly active: Uint8Array;
  private readonly orders: MonthOrders;
  /** From whom a commission came already: place, level and kind in one number. */
  private readonly seen = new Set<number>();
  private joined = 0;
  private changed = 0;
  private wasActive = false;

  constructor(run: MoneyRun, rates: Rates, row: number) {
    const { rows, places } = downlineOf(run, row);
    this.run = run;
    this.rates = rates;
    this.rows = rows;
    this.places = places;
    this.uplines = Int32Array.from(rows, (each, place) => (place === 0 ? -1 : places[run.sponsors[each]]));
    this.active = new Uint8Array(rows.length);
    this.orders = new MonthOrders(run, rates);
  }

  follow(): void {
    const { run, rates } = this;
    const joinedBefore = joinedBeforeChanges(run);
    for (let month = 1; rates.hasMonths && month <= run.months; month++) {
      const { joined, changed } = placeAt(run, month * monthDays);
      this.forward(joined, changed, joinedBefore);
      if (this.joined > 0) this.settleMonth(month);
    }
    this.forward(run.count, run.changes, joinedBefore);
  }

  /** Joins of rows below `joined` and so many changes, each in its turn. */
  private forward(joined: number, changed: number, joinedBefore: Int32Array): void {
    const { run, rows, places, active } = this;
    const nextRow = (): number => rows[this.joined] ?? Infinity;
    while (nextRow() < joined || this.changed < changed) {
      const change = this.changed;
      if (change < changed && joinedBefore[change] <= nextRow()) {
        const place = places[run.changeRows[change]];
        if (place >= 0) active[place] = run.changeActive[change];
        this.changed++;
      } else this.join(this.joined++);
    }
  }

  private join(place: number): void {
    const { rates, run, rows, active, uplines } = this;
    const day = run.joinDays[rows[place]];
    active[place] = 1;
    if (place === 0) this.cost(day, rates.entryFee, 0);
    else if (active[0] === 1) {
      let level = 1;
      let upline = uplines[place];
      for (; upline > 0 && level <= rates.entryShares.length; upline = uplines[upline])
        if (!rates.compression || active[upline] === 1) level++;
      if (upline === 0) this.gain(day, "entryShare", level, rates.entryShares[level - 1] ?? 0, 1);
    }
  }

  private settleMonth(month: number): void {
    const { rates, active, orders } = this;
    const [row] = this.rows;
    const day = month * monthDays;
    if (active[0] === 1) {
      const own = orders.ownOf(row, month);
      this.cost(day, rates.monthlyCost + own * rates.price, own * rates.wanted);
      this.gain(day, "retailMargin", 0, orders.retailOf(row, month) * rates.margin, 0);
      if (own >= rates.qualification) this.commissions(month, day);
    } else if (this.wasActive) {
      const own = orders.ownOf(row, month - 1);
      this.gain(day, "refund", 0, rates.refunds[own === rates.ownOrders.least ? 0 : 1], 0);
    }
    this.wasActive = active[0] === 1;
  }

  /** What a settlement brings from below, level by level; all that are deeper than the plan names count as one. */
  private commissions(month: number, day: number): void {
    const { rates, rows, active, orders, joined } = this;
    const centsOf = [0, ...rates.commissions, rates.commissionDeeper];
    const deepest = centsOf.length - 1;
    const sums = centsOf.map(() => ({ own: 0, retail: 0, ownFirsts: 0, retailFirsts: 0 }));
    const levels = this.levelsOf(month);
    for (let place = 1; place < joined; place++) {
      const level = Math.min(levels[place], deepest);
      if (active[place] === 0 || centsOf[level] === 0) continue;
      const own = orders.ownOf(rows[place], month);
      const retail = orders.retailOf(rows[place], month);
      const sum = sums[level];
      sum.own += own;
      sum.retail += retail;
      if (own > 0 && this.isFirst(2 * (place * 256 + level))) sum.ownFirsts++;
      if (retail > 0 && this.isFirst(2 * (place * 256 + level) + 1)) sum.retailFirsts++;
    }
    sums.forEach(({ own, retail, ownFirsts, retailFirsts }, level) => {
      this.gain(day, "ownCommission", level, own * centsOf[level], ownFirsts);
      this.gain(day, "retailCommission", level, retail * centsOf[level], retailFirsts);
    });
  }

  /** Place → how many levels it is below the member; with compression those who may not earn use none. */
  private levelsOf(month: number): Int32Array {
    const { rates, rows, active, uplines, orders, joined } = this;
    const levels = new Int32Array(joined);
    const uses = new Uint8Array(joined).fill(1);
    for (let place = 1; place < joined; place++) {
      const upline = uplines[place];
      levels[place] = upline === 0 ? 1 : levels[upline] + uses[upline];
      if (!rates.compression) continue;
      const mayEarn = active[place] === 1 && orders.ownOf(rows[place], month) >= rates.qualification;
      uses[place] = mayEarn ? 1 : 0;
    }
    return levels;
  }

  private isFirst(name: number): boolean {
    if (this.seen.has(name)) return false;
    this.seen.add(name);
    return true;
  }

  private gain(day: number, kind: Payment["kind"], level: number, cents: number, firsts: number): void {
    if (cents > 0) this.steps.push({ day, kind, level, cents, net: cents, firsts });
  }

  private cost(day: number, cents: number, wanted: number): void {
    if (cents > 0) this.steps.push({ day, kind: "cost", level: 0, cents, net: wanted - cents, firsts: 0 });
  }
}

/**
 * All that one member paid and got in a run, in the order of time. It is worked out from the member's downline alone: a second
 * way to the same cents as the books of everybody, with where they came from.
 */
export function memberSteps(run: MoneyRun, rates: Rates, row: number): readonly MemberStep[] {
  const follower = new MemberFollower(run, rates, row);
  follower.follow();
  return follower.steps;
}
