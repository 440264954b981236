import type { LedgerEntry } from "./ledgerEntry.ts";
import { MonthOrders } from "./monthOrders.ts";
import type { Rates } from "./rates.ts";
import { monthDays } from "./settledRun.ts";
import type { MoneyRun } from "./settledRun.ts";
import { joinedBeforeChanges, placeAt } from "./timeline.ts";

interface State {
  readonly run: MoneyRun;
  readonly rates: Rates;
  readonly active: Uint8Array;
  readonly orders: MonthOrders;
  joined: number;
}

/** The payees of one joining or order, level by level: walks up the line. */
function* payees(
  { run, rates }: State,
  row: number,
  rateOf: (level: number) => number,
  mayEarn: (upline: number) => boolean,
): Generator<{ readonly upline: number; readonly level: number; readonly rate: number }> {
  let level = 1;
  for (let upline = run.sponsors[row]; upline >= 0; upline = run.sponsors[upline]) {
    if (mayEarn(upline)) yield { upline, level, rate: rateOf(level) };
    else if (rates.compression) continue;
    level++;
  }
}

function* joining(state: State, row: number): Generator<LedgerEntry> {
  const { run, rates, active } = state;
  const day = run.joinDays[row];
  yield { day, kind: "entryFee", from: row, to: "company", level: 0, cents: rates.entryFee, cause: row };
  const rateOf = (level: number): number => rates.entryShares[level - 1] ?? 0;
  for (const { upline, level, rate } of payees(state, row, rateOf, (each) => active[each] === 1))
    yield { day, kind: "entryShare", from: "company", to: upline, level, cents: rate, cause: row };
}

function* costs({ rates }: State, day: number, row: number): Generator<LedgerEntry> {
  const cents = rates.monthlyCost;
  yield { day, kind: "monthlyCost", from: row, to: "suppliers", level: 0, cents, cause: row };
}

function* ownOrders({ rates }: State, day: number, row: number, count: number): Generator<LedgerEntry> {
  const about = { day, level: 0, cause: row };
  yield { ...about, kind: "ownOrder", from: row, to: "company", cents: count * rates.price };
  yield { ...about, kind: "supply", from: "company", to: "suppliers", cents: count * rates.unitCost };
}

function* retailOrders({ rates }: State, day: number, row: number, count: number): Generator<LedgerEntry> {
  const { price, margin, unitCost } = rates;
  const about = { day, level: 0, cause: row };
  yield { ...about, kind: "retailMargin", from: "customers", to: row, cents: count * margin };
  yield { ...about, kind: "retailOrder", from: "customers", to: "company", cents: count * (price - margin) };
  yield { ...about, kind: "supply", from: "company", to: "suppliers", cents: count * unitCost };
}

function* commissions(state: State, day: number, row: number, month: number): Generator<LedgerEntry> {
  const { rates, active, orders } = state;
  const counts = { ownCommission: orders.ownOf(row, month), retailCommission: orders.retailOf(row, month) };
  const rateOf = (level: number): number => rates.commissions[level - 1] ?? rates.commissionDeeper;
  const mayEarn = (upline: number): boolean =>
    active[upline] === 1 && orders.ownOf(upline, month) >= rates.qualification;
  for (const { upline, level, rate } of payees(state, row, rateOf, mayEarn))
    for (const kind of ["ownCommission", "retailCommission"] as const)
      yield { day, kind, from: "company", to: upline, level, cents: counts[kind] * rate, cause: row };
}

function* settlement(state: State, month: number, wasActive: Uint8Array): Generator<LedgerEntry> {
  const { rates, active, joined, orders } = state;
  const day = month * monthDays;
  const rows = Array.from({ length: joined }, (_, row) => row);
  const settled = rows.filter((row) => active[row] === 1);
  for (const row of settled) yield* costs(state, day, row);
  for (const row of settled) yield* ownOrders(state, day, row, orders.ownOf(row, month));
  for (const row of settled) yield* retailOrders(state, day, row, orders.retailOf(row, month));
  for (const row of settled) yield* commissions(state, day, row, month);
  for (const row of rows) {
    if (wasActive[row] === 0 || active[row] === 1) continue;
    const cents = rates.refunds[orders.ownOf(row, month - 1) - rates.ownOrders.least];
    yield { day, kind: "refund", from: "company", to: row, level: 0, cents, cause: row };
  }
}

/**
 * Every payment of a run, in the order in which they are made; those of one member, kind and level at one settlement are one
 * entry. Walks up the line from each order: for exports and for checking what is worked out faster.
 */
export function* ledgerEntries(run: MoneyRun, rates: Rates): Generator<LedgerEntry> {
  const active = new Uint8Array(run.count);
  const state: State = { run, rates, active, orders: new MonthOrders(run, rates), joined: 0 };
  const joinedBefore = joinedBeforeChanges(run);
  let wasActive = active.slice();
  let changed = 0;
  for (let month = 1; month <= run.months + 1; month++) {
    const isSettled = month <= run.months;
    const until = isSettled ? placeAt(run, month * monthDays) : { joined: run.count, changed: run.changes };
    while (state.joined < until.joined || changed < until.changed) {
      if (changed < until.changed && joinedBefore[changed] <= state.joined) {
        active[run.changeRows[changed]] = run.changeActive[changed];
        changed++;
        continue;
      }
      const row = state.joined++;
      active[row] = 1;
      yield* paid(joining(state, row));
    }
    if (!isSettled) return;
    if (rates.hasMonths) yield* paid(settlement(state, month, wasActive));
    wasActive = active.slice();
  }
}

/** Without what comes to nothing. */
function* paid(entries: Generator<LedgerEntry>): Generator<LedgerEntry> {
  for (const entry of entries) if (entry.cents > 0) yield entry;
}
