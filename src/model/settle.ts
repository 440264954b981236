import { completeParameters } from "../parameters/completeParameters.ts";
import { completePlan } from "../parameters/completePlan.ts";
import type { Parameters } from "../parameters/parameterTable.ts";
import type { Plan } from "../parameters/plan.ts";
import { Books } from "./money/books.ts";
import type { Balances, Flows } from "./money/flows.ts";
import { ledgerEntries } from "./money/ledgerEntries.ts";
import type { LedgerEntry } from "./money/ledgerEntry.ts";
import { memberBooks } from "./money/memberBooks.ts";
import { memberSteps } from "./money/memberSteps.ts";
import type { MemberStep } from "./money/memberSteps.ts";
import type { MoneyReading, SettledFigures } from "./money/moneyReading.ts";
import { ratesOf } from "./money/rates.ts";
import { readBooks } from "./money/readBooks.ts";
import { refuseTooLarge } from "./money/refuseTooLarge.ts";
import { settledFigures } from "./money/settledFigures.ts";
import { moneyRun } from "./money/settledRun.ts";
import type { SettledRun } from "./money/settledRun.ts";

/** The books of everybody at a day: one entry a member who has joined by then, in whole cents. */
export interface BooksAt {
  readonly earned: Float64Array;
  readonly paid: Float64Array;
  /** Earned less what taking part has cost: of own orders only what was not wanted anyway. */
  readonly net: Float64Array;
  /** Row → entry shares and commissions. */
  readonly rewards: Float64Array;
  readonly flows: Flows;
  readonly balances: Balances;
}

/** A run under a plan. It takes the memory of a few columns, and keeps one moment at hand: the one asked for last. */
export interface Settlement {
  readonly plan: Plan;
  /** Days on which a month is settled: 30, 60, …. */
  readonly months: number;
  /** All payments in the order of time, afresh at each call; slow. */
  entries(): IterableIterator<LedgerEntry>;
  /** The books at the end of a moment, in copies. */
  at(day: number): BooksAt;
  /** Who has been paid what by a day; with the books of a member, if it has joined by then. */
  reading(day: number, row?: number | null): MoneyReading;
  /**
   * What the run comes to, whatever the day.
   * @param parameters of the run; without them its own, and where it has none an unlimited market
   * @param classesFrom where the classes of net begin, in rising cents with 0 and 1 among them, so that several runs are told
   * apart alike; without it where it suits this run
   */
  figures(parameters?: Parameters, classesFrom?: readonly number[]): SettledFigures;
}

/**
 * Pays out what a plan promises on a run that is there: a reader of the run, which it does not change. See "Money" in MODEL.md.
 * Shares are whole millionths and every payment is rounded down to the cent; the rest stays with the company.
 * @param plan what is left out moves no money
 * @throws RangeError that names the key, for a plan that is not allowed; in plain words where amounts could grow too large to be
 * counted to the cent, or where a fraction of an order needs the members' keys and the run has none
 */
export function settle(run: SettledRun, plan: Partial<Plan>): Settlement {
  const complete = completePlan(plan);
  const columns = moneyRun(run);
  const rates = ratesOf(complete);
  refuseTooLarge(columns, complete);
  const books = new Books(columns, rates);
  let asked: { readonly row: number; readonly steps: readonly MemberStep[] } | null = null;

  function stepsOf(row: number): readonly MemberStep[] {
    if (asked?.row !== row) asked = { row, steps: memberSteps(columns, rates, row) };
    return asked.steps;
  }

  return {
    plan: complete,
    months: columns.months,
    entries: () => ledgerEntries(columns, rates),
    at(day) {
      books.seek(day);
      const { joined } = books;
      const rewards = books.rewards.slice(0, joined);
      return {
        earned: rewards.map((cents, row) => cents + books.others[row]),
        paid: books.paid.slice(0, joined),
        net: books.net(),
        rewards,
        flows: books.flows(),
        balances: books.balances(),
      };
    },
    reading(day, row = null) {
      books.seek(day);
      const isThere = row !== null && row >= 0 && row < books.joined;
      return readBooks(books, columns, day, isThere ? memberBooks(row, stepsOf(row), day) : null);
    },
    figures: (parameters, classesFrom) =>
      settledFigures(
        books,
        columns,
        rates,
        parameters ?? completeParameters({ market: "unlimited", ...run.parameters }),
        classesFrom,
      ),
  };
}
