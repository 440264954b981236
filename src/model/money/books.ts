import { CommissionCounter } from "./commissions.ts";
import type { Commissions } from "./commissions.ts";
import type { Balances, Flows } from "./flows.ts";
import { MonthOrders } from "./monthOrders.ts";
import type { Rates } from "./rates.ts";
import { monthDays } from "./settledRun.ts";
import type { MoneyRun } from "./settledRun.ts";
import { balancesOf, emptyTally, flowsOf } from "./tally.ts";
import type { Tally } from "./tally.ts";
import { countUpTo, joinedBeforeChanges, placeAt } from "./timeline.ts";

/** Is told of every member whose net changes, after it has changed. */
export interface NetWatch {
  /** @param before the net before; NaN on joining */
  moved(row: number, before: number, after: number, day: number): void;
}

/** What commissions of past settlements may take of memory, in payees. */
const mostKeptPayees = 6_000_000;

/**
 * The books of all members at one moment of a run. They are taken to another moment by doing what happens until then, or by
 * undoing it: every amount is a whole number of cents that a double holds exactly, so that no way there leaves a trace.
 */
export class Books {
  private readonly run: MoneyRun;
  private readonly rates: Rates;
  /** Row → entry shares and commissions that it got. */
  readonly rewards: Float64Array;
  /** Row → margins and refunds that it got. */
  readonly others: Float64Array;
  /** Row → what it paid, in full. */
  readonly paid: Float64Array;
  /** Row → all of its net but its rewards. */
  private readonly rest: Float64Array;
  private readonly active: Uint8Array;
  private readonly hasChangedOddly: Uint8Array;
  private readonly joinedBefore: Int32Array;
  private readonly monthOrders: MonthOrders;
  private readonly orders: Int32Array;
  private readonly counter: CommissionCounter | null;
  private readonly kept: (Commissions | undefined)[] = [];
  private keptPayees = 0;
  private tally: Tally;
  private joinedCount = 0;
  private changedCount = 0;
  private monthCount = 0;
  private watch: NetWatch | null = null;

  constructor(run: MoneyRun, rates: Rates) {
    this.run = run;
    this.rates = rates;
    const { count } = run;
    this.rewards = new Float64Array(count);
    this.others = new Float64Array(count);
    this.paid = new Float64Array(count);
    this.rest = new Float64Array(count);
    this.active = new Uint8Array(count);
    this.hasChangedOddly = new Uint8Array(count);
    this.joinedBefore = joinedBeforeChanges(run);
    this.monthOrders = new MonthOrders(run, rates);
    this.orders = new Int32Array(rates.hasMonths ? 2 * count : 0);
    const paysCommissions = rates.commissions.some((cents) => cents > 0) || rates.commissionDeeper > 0;
    this.counter = paysCommissions && rates.hasMonths ? new CommissionCounter(run, rates) : null;
    this.tally = emptyTally(rates);
  }

  /** Members who have joined by now: the first so many rows. */
  get joined(): number {
    return this.joinedCount;
  }

  /** Row → what it got less what taking part has cost it: what it would have ordered anyway is no cost. A copy. */
  net(): Float64Array {
    const { rest, rewards, joinedCount } = this;
    const net = rest.slice(0, joinedCount);
    for (let row = 0; row < joinedCount; row++) net[row] += rewards[row];
    return net;
  }

  /** What has been paid since the run began. */
  flows(): Flows {
    return flowsOf(this.tally);
  }

  /** What each of the four has; that of the participants from the books of each, not from the flows. */
  balances(): Balances {
    const { tally, joinedCount, rewards, others, paid } = this;
    let participants = 0;
    for (let row = 0; row < joinedCount; row++) participants += rewards[row] + others[row] - paid[row];
    return balancesOf(tally, participants);
  }

  /**
   * Takes the books to the end of what happens on a day, forward or back.
   * @param watch is told of what changes on the way forward
   */
  seek(day: number, watch: NetWatch | null = null): void {
    const { joined, changed, months } = placeAt(this.run, day);
    this.watch = watch;
    while (this.monthCount < months) {
      const settled = placeAt(this.run, (this.monthCount + 1) * monthDays);
      this.forward(settled.joined, settled.changed);
      this.settleMonth(++this.monthCount, 1);
    }
    while (this.monthCount > months) {
      const settled = placeAt(this.run, this.monthCount * monthDays);
      this.back(settled.joined, settled.changed);
      this.settleMonth(this.monthCount--, -1);
    }
    this.forward(joined, changed);
    this.back(joined, changed);
  }

  /** Takes the books back to before the first member, at one go. */
  restart(): void {
    for (const column of [this.rewards, this.others, this.paid, this.rest, this.active]) column.fill(0);
    this.tally = emptyTally(this.rates);
    this.joinedCount = 0;
    this.changedCount = 0;
    this.monthCount = 0;
  }

  /** Joins and changes up to so many of each. */
  private forward(joined: number, changed: number): void {
    const { run, active, joinedBefore } = this;
    while (this.joinedCount < joined || this.changedCount < changed) {
      const change = this.changedCount;
      if (change < changed && joinedBefore[change] <= this.joinedCount) {
        active[run.changeRows[change]] = run.changeActive[change];
        this.changedCount++;
      } else this.join(this.joinedCount++);
    }
  }

  /** Undoes joins and changes down to so many of each. */
  private back(joined: number, changed: number): void {
    const { run, active, joinedBefore } = this;
    while (this.joinedCount > joined || this.changedCount > changed) {
      const change = this.changedCount - 1;
      if (change >= changed && joinedBefore[change] >= this.joinedCount) {
        active[run.changeRows[change]] = 1 - run.changeActive[change];
        this.changedCount--;
      } else this.unjoin(--this.joinedCount);
    }
  }

  private join(row: number): void {
    const { entryFee } = this.rates;
    this.active[row] = 1;
    this.paid[row] = entryFee;
    this.rest[row] = 0 - entryFee;
    this.tally.entryFees += entryFee;
    this.watch?.moved(row, NaN, 0 - entryFee, this.run.joinDays[row]);
    this.shareEntry(row, 1);
  }

  private unjoin(row: number): void {
    this.shareEntry(row, -1);
    this.tally.entryFees -= this.rates.entryFee;
    this.paid[row] = 0;
    this.rest[row] = 0;
    this.active[row] = 0;
  }

  /** The shares of a joining, up the line as it stands; or takes them back. */
  private shareEntry(row: number, sign: 1 | -1): void {
    const { run, rates, active, rewards, tally } = this;
    const { entryShares, compression } = rates;
    let upline = run.sponsors[row];
    for (let level = 0; level < entryShares.length && upline >= 0; upline = run.sponsors[upline]) {
      const isActive = active[upline] === 1;
      if (isActive) {
        const cents = sign * entryShares[level];
        rewards[upline] += cents;
        tally.entryShares[level] += cents;
        if (this.watch !== null && cents > 0) this.tellReward(upline, cents, run.joinDays[row]);
      }
      if (isActive || !compression) level++;
    }
  }

  private tellReward(row: number, cents: number, day: number): void {
    // Where nothing else is paid, this spares a look into a further column, which costs more than all the rest.
    const rest = this.rates.hasMonths ? this.rest[row] : -this.rates.entryFee;
    const net = this.rewards[row] + rest;
    this.watch?.moved(row, net - cents, net, day);
  }

  /** A settlement among those who are active now, or takes it back. */
  private settleMonth(month: number, sign: 1 | -1): void {
    if (!this.rates.hasMonths) return;
    this.monthOrders.fill(month, this.active, this.joinedCount, this.orders);
    const commissions = this.commissionsOf(month);
    this.bookMonth(month, commissions, sign);
    if (this.rates.refunds[1] > 0) this.refund(month, sign);
  }

  private commissionsOf(month: number): Commissions | null {
    if (this.counter === null) return null;
    const kept = this.kept[month];
    if (kept !== undefined) return kept;
    const commissions = this.counter.settle(this.active, this.joinedCount, this.orders);
    if (this.keptPayees + commissions.rows.length <= mostKeptPayees) {
      this.keptPayees += commissions.rows.length;
      this.kept[month] = commissions;
    }
    return commissions;
  }

  private bookMonth(month: number, commissions: Commissions | null, sign: 1 | -1): void {
    const { active, orders, joinedCount, rewards, others, paid, rest, watch } = this;
    const { monthlyCost, price, wanted, margin } = this.rates;
    const payees = commissions?.rows ?? new Int32Array(0);
    let members = 0;
    let own = 0;
    let retail = 0;
    let next = 0;
    for (let row = 0; row < joinedCount; row++) {
      if (active[row] === 0) continue;
      const ownOrders = orders[2 * row];
      const retailOrders = orders[2 * row + 1];
      members++;
      own += ownOrders;
      retail += retailOrders;
      const reward = next < payees.length && payees[next] === row ? sign * commissions!.cents[next++] : 0;
      const margins = sign * retailOrders * margin;
      const cost = sign * (monthlyCost + ownOrders * (price - wanted));
      const before = rewards[row] + rest[row];
      rewards[row] += reward;
      others[row] += margins;
      paid[row] += sign * (monthlyCost + ownOrders * price);
      rest[row] += margins - cost;
      const after = rewards[row] + rest[row];
      if (watch !== null && after !== before) watch.moved(row, before, after, month * monthDays);
    }
    this.tallyMonth(members, own, retail, commissions, sign);
  }

  private tallyMonth(
    members: number,
    own: number,
    retail: number,
    commissions: Commissions | null,
    sign: 1 | -1,
  ): void {
    const { tally } = this;
    const { monthlyCost, price, unitCost, margin } = this.rates;
    tally.monthlyCosts += sign * members * monthlyCost;
    tally.ownOrders += sign * own * price;
    tally.retailOrders += sign * retail * price;
    tally.retailMargins += sign * retail * margin;
    tally.supplies += sign * (own + retail) * unitCost;
    if (commissions === null) return;
    commissions.own.forEach((cents, level) => (tally.ownCommissions[level] += sign * cents));
    commissions.retail.forEach((cents, level) => (tally.retailCommissions[level] += sign * cents));
    tally.breakage += sign * commissions.breakage;
  }

  /**
   * Pays back to who was settled a month ago and is gone. Changes alternate: who changed an odd number of times since then
   * and is not active now was active then.
   */
  private refund(month: number, sign: 1 | -1): void {
    const { run, active, hasChangedOddly } = this;
    const settledDay = (month - 1) * monthDays;
    const from = countUpTo(run.changeDays, run.changes, settledDay);
    for (let change = from; change < this.changedCount; change++)
      hasChangedOddly[run.changeRows[change]] ^= 1;
    for (let change = from; change < this.changedCount; change++) {
      const row = run.changeRows[change];
      if (hasChangedOddly[row] === 0) continue;
      hasChangedOddly[row] = 0;
      if (active[row] === 0 && run.joinDays[row] <= settledDay && month > 1) this.payBack(row, month, sign);
    }
  }

  private payBack(row: number, month: number, sign: 1 | -1): void {
    const { least } = this.rates.ownOrders;
    const orders = this.monthOrders.ownOf(row, month - 1);
    const cents = sign * this.rates.refunds[orders === least ? 0 : 1];
    this.others[row] += cents;
    this.rest[row] += cents;
    this.tally.refunds += cents;
    const net = this.rewards[row] + this.rest[row];
    if (cents !== 0) this.watch?.moved(row, net - cents, net, month * monthDays);
  }
}
