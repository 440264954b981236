import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Account } from "../../../src/model/money/ledgerEntry.ts";
import { settle } from "../../../src/model/settle.ts";
import type { Run } from "../../../src/model/run.ts";
import { simulate } from "../../../src/model/simulation.ts";
import type { Plan } from "../../../src/parameters/plan.ts";
import { anyPlan } from "./anyPlan.ts";
import { anyRun } from "./anyRun.ts";
import { referenceBooks } from "./referenceBooks.ts";

const numRuns = 500;
/** Runs of every kind under plans of every kind, and a day in them. */
function forAnyPlan(property: (run: Run, plan: Plan, day: number) => void): void {
  const share = fc.constantFrom(0, 0.5, 0.9, 1, 1, 1);
  fc.assert(
    fc.property(anyRun, anyPlan, share, (run, plan, at) => {
      property(run, plan, at * run.reachedDay);
    }),
    { numRuns },
  );
}

const sum = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((total, each) => total + each, 0);

describe("in any run, under any plan", () => {
  test("everybody has what a walk up the line from every order gives, to the cent", () => {
    const seen = { entryShares: 0, ownCommissions: 0, retailCommissions: 0, breakage: 0, refunds: 0 };
    forAnyPlan((run, plan, day) => {
      const books = settle(run, plan).at(day);
      const reference = referenceBooks(run, plan, day);
      const { participants, company, suppliers, customers } = books.balances;
      expect([...books.paid]).toEqual(reference.paid);
      expect([...books.earned]).toEqual(reference.earned);
      expect([...books.net]).toEqual(reference.net);
      expect([...books.rewards]).toEqual(reference.rewards);
      expect(books.flows).toEqual(reference.flows);
      expect([company, suppliers, customers].map(String)).toEqual(
        [reference.company, reference.suppliers, reference.customers].map(String),
      );
      expect(participants + company + suppliers + customers).toBe(0);
      for (const kind of Object.keys(seen) as (keyof typeof seen)[])
        if (sum([reference.flows[kind]].flat()) > 0) seen[kind]++;
    });
    // Or nothing would have been shown.
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(numRuns / 10);
  });

  test("the entries are whole, dated in order, and add up to the books", () => {
    forAnyPlan((run, plan, day) => {
      const settlement = settle(run, plan);
      const { earned, paid, balances } = settlement.at(day);
      const entries = [...settlement.entries()];
      expect(entries.filter(({ cents }) => !Number.isInteger(cents) || cents <= 0)).toEqual([]);
      expect(entries.filter((entry, i) => i > 0 && entry.day < entries[i - 1].day)).toEqual([]);
      const moved = new Map<Account, [into: number, outOf: number]>();
      for (const { day: entryDay, from, to, cents } of entries) {
        if (entryDay > day) continue;
        moved.set(to, [(moved.get(to)?.[0] ?? 0) + cents, moved.get(to)?.[1] ?? 0]);
        moved.set(from, [moved.get(from)?.[0] ?? 0, (moved.get(from)?.[1] ?? 0) + cents]);
      }
      const of = (account: Account): [number, number] => moved.get(account) ?? [0, 0];
      expect(Array.from(earned, (_, row) => of(row))).toEqual(
        Array.from(earned, (cents, row) => [cents, paid[row]]),
      );
      for (const name of ["company", "suppliers", "customers"] as const)
        expect(of(name)[0] - of(name)[1] - balances[name]).toBe(0);
    });
  });

  test("books that went to and fro are those from the first day", () => {
    fc.assert(
      fc.property(
        anyRun,
        anyPlan,
        fc.array(fc.double({ min: -0.1, max: 1.1, noNaN: true }), { minLength: 2, maxLength: 8 }),
        (run, plan, shares) => {
          const wandering = settle(run, plan);
          for (const share of [...shares, 1, 0]) {
            // Settlements and the very moments of joining are where an undoing could go wrong.
            const days = [share * run.reachedDay, 30 * Math.round(share * wandering.months)];
            for (const day of days) expect(wandering.at(day)).toEqual(settle(run, plan).at(day));
          }
        },
      ),
      { numRuns: numRuns / 2 },
    );
  });

  test("the books of one member are those of everybody, and say where it came from", () => {
    forAnyPlan((run, plan, day) => {
      const settlement = settle(run, plan);
      const { earned, paid, net, flows } = settlement.at(day);
      const levels = {
        entryShare: [] as number[],
        ownCommission: [] as number[],
        retailCommission: [] as number[],
      };
      for (let row = 0; row < earned.length; row += 1 + Math.floor(earned.length / 40)) {
        const { member } = settlement.reading(day, row);
        expect(member).toMatchObject({ row, earned: earned[row], paid: paid[row], net: net[row] });
        expect(sum(member!.payments.map(({ cents }) => cents))).toBe(earned[row]);
        for (const { kind, level, from, cents } of member!.payments) {
          expect(cents).toBeGreaterThan(0);
          expect(from > 0).toBe(kind !== "retailMargin" && kind !== "refund");
          if (kind in levels) levels[kind as keyof typeof levels][level - 1] ??= 0;
        }
      }
      expect(levels.entryShare.length).toBeLessThanOrEqual(flows.entryShares.length);
      expect(levels.ownCommission.length).toBeLessThanOrEqual(flows.ownCommissions.length);
      expect(settlement.reading(day, earned.length).member).toBeNull();
    });
  });
});

test("payments by level of all members together are the flows", () => {
  const run = simulate({ days: 95, population: 600, churnPerMonth: 0.3, seed: 4 });
  const plan = {
    entryFee: 9_999,
    entrySplit: [0.333333, 0.2],
    price: 4_321,
    ordersPerMonth: 0.7,
    retailCustomers: 1.4,
    commission: [0.1, 0.05],
    commissionDeeper: 0.01,
    compression: true,
    qualification: 1,
  };
  const settlement = settle(run, plan);
  const { flows } = settlement.at(95);
  const found = { entryShare: [0, 0], ownCommission: [0, 0, 0], retailCommission: [0, 0, 0] };
  for (let row = 0; row < run.people.count; row++)
    for (const { kind, level, cents } of settlement.reading(95, row).member!.payments)
      if (kind in found) found[kind as keyof typeof found][level - 1] += cents;
  expect(found).toEqual({
    entryShare: flows.entryShares,
    ownCommission: flows.ownCommissions,
    retailCommission: flows.retailCommissions,
  });
  expect(Math.min(...found.ownCommission, ...found.retailCommission)).toBeGreaterThan(0);
});
