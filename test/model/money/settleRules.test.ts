import { describe, expect, test } from "vitest";
import type { LedgerEntry } from "../../../src/model/money/ledgerEntry.ts";
import { settle } from "../../../src/model/settle.ts";
import { simulate } from "../../../src/model/simulation.ts";
import { neutralParameters } from "../../../src/parameters/baseParameters.ts";
import { chain, handMadeRun } from "./handMadeRun.ts";

describe("V72 a chain of four whose third has left", () => {
  const plan = { price: 10_000, unitCost: 0, ordersPerMonth: 1, commission: [0.1, 0.05] };
  const onOrderOfLast = (compression: boolean): Pick<LedgerEntry, "to" | "level" | "cents">[] =>
    [...settle(chain, { ...plan, compression }).entries()]
      .filter(({ day, cause, kind }) => day === 60 && cause === 3 && kind === "ownCommission")
      .map(({ to, level, cents }) => ({ to, level, cents }));

  test("with compression the second gets the first level's share, the first the second level's", () => {
    expect(onOrderOfLast(true)).toEqual([
      { to: 1, level: 1, cents: 1_000 },
      { to: 0, level: 2, cents: 500 },
    ]);
    expect(settle(chain, { ...plan, compression: true }).at(60).flows.breakage).toBe(0);
  });

  test("without, the first level's share stays with the company, the second gets the second level's", () => {
    expect(onOrderOfLast(false)).toEqual([{ to: 1, level: 2, cents: 500 }]);
    // Two settlements, at each the first level of the last's order.
    expect(settle(chain, { ...plan, compression: false }).at(60).flows.breakage).toBe(2_000);
  });

  test("who left pays nothing more and gets nothing", () => {
    const { paid, earned } = settle(chain, { ...plan, compression: true }).at(60);
    expect([...paid]).toEqual([20_000, 20_000, 0, 20_000]);
    expect([...earned]).toEqual([3_000, 2_000, 0, 0]);
  });
});

describe("a settlement", () => {
  test("comes every 30 days, the last included; an unfinished month has only entries", () => {
    const plan = { entryFee: 100, monthlyCost: 7 };
    const alone = (days: number) => handMadeRun({ members: [[0, -1]], days });
    const paidBy = (days: number, day: number): number => settle(alone(days), plan).at(day).paid[0];
    expect([0, 29.99, 30, 59].map((day) => paidBy(59, day))).toEqual([100, 100, 107, 107]);
    expect(paidBy(60, 60)).toBe(114);
    expect([29, 30, 89, 90].map((days) => settle(alone(days), plan).months)).toEqual([0, 1, 2, 3]);
  });

  test("asks who is active then: who left that day is out, who joined that day is in", () => {
    const run = handMadeRun({
      members: [
        [0, -1],
        [3, -1],
        [30, -1],
      ],
      changes: [[30, 0, false]],
      days: 30,
    });
    expect([...settle(run, { monthlyCost: 5 }).at(30).paid]).toEqual([0, 5, 5]);
  });

  test("rounds each payment down to the cent and leaves the rest to the company", () => {
    const plan = {
      price: 999,
      unitCost: 100,
      ordersPerMonth: 2,
      retailCustomers: 3,
      retailMargin: 0.333333,
      ownUseShare: 0.5,
      commission: [0.1],
    };
    const run = handMadeRun({
      members: [
        [0, -1],
        [1, 0],
      ],
      days: 30,
    });
    const { earned, paid, net, flows, balances } = settle(run, plan).at(30);
    // A margin is 332.99 → 332 an order, a commission 99.9 → 99, what is wanted anyway 499.5 → 499.
    expect([...earned]).toEqual([3 * 332 + 5 * 99, 3 * 332]);
    expect([...paid]).toEqual([1_998, 1_998]);
    expect([...net]).toEqual([3 * 332 + 5 * 99 - 2 * 500, 3 * 332 - 2 * 500]);
    expect(flows.ownCommissions).toEqual([2 * 99, 0]);
    expect(flows.retailCommissions).toEqual([3 * 99, 0]);
    expect(balances).toEqual({
      participants: 6 * 332 + 5 * 99 - 3_996,
      company: 10 * 999 - 10 * 100 - 6 * 332 - 5 * 99,
      suppliers: 1_000,
      customers: -5_994,
    });
  });

  test("goes in order: costs, own orders, retail orders, commissions, refunds", () => {
    const plan = {
      price: 100,
      unitCost: 10,
      ordersPerMonth: 1,
      retailCustomers: 1,
      retailMargin: 0.5,
      commission: [0.1],
      monthlyCost: 1,
      refundShare: 1,
    };
    const members = [0, 1, 2].map((day) => [day, day - 1] as const);
    const run = handMadeRun({ members, changes: [[40, 2, false]], days: 60 });
    const kinds = [...settle(run, plan).entries()].filter(({ day }) => day === 60).map(({ kind }) => kind);
    const both = (...some: string[]): string[] => [...some, ...some];
    expect(kinds).toEqual([
      ...both("monthlyCost"),
      ...both("ownOrder", "supply"),
      ...both("retailMargin", "retailOrder", "supply"),
      "ownCommission",
      "retailCommission",
      "refund",
    ]);
  });

  test("pays back to who has left since the settlement before, once", () => {
    const plan = { price: 1_001, ordersPerMonth: 1, refundShare: 0.5, commission: [1] };
    const run = handMadeRun({
      members: [
        [0, -1],
        [1, 0],
        [2, 0],
        [35, 0],
        [36, 0],
      ],
      changes: [
        [20, 2, false],
        [40, 1, false],
        [41, 3, false],
        [42, 4, false],
        [50, 4, true],
        [70, 2, true],
        [80, 2, false],
      ],
      days: 120,
    });
    const settlement = settle(run, plan);
    expect([...settlement.at(59).earned]).toEqual([1_001, 0, 0, 0, 0]);
    // Only the second was settled at day 30 and is gone; its upline keeps what it got.
    expect([...settlement.at(60).earned]).toEqual([2_002, 500, 0, 0, 0]);
    expect([...settlement.at(120).earned].slice(1)).toEqual([500, 0, 0, 0]);
    expect(settlement.at(120).flows.refunds).toBe(500);
  });

  test("pays commissions to who has ordered enough, entry shares to all", () => {
    const plan = {
      entryFee: 100,
      entrySplit: [0.5],
      price: 1_000,
      ordersPerMonth: 1,
      commission: [0.1],
      compression: true,
    };
    const short = settle(chain, { ...plan, qualification: 1.5 }).at(30);
    expect([...short.earned]).toEqual([50, 50, 50, 0]);
    const enough = settle(chain, { ...plan, qualification: 1 }).at(30);
    expect([...enough.earned]).toEqual([150, 150, 50, 0]);
    expect(settle(chain, { ...plan, qualification: 1.5, compression: false }).at(30).flows.breakage).toBe(
      200,
    );
  });

  test("counts levels from the buyer: none, the deeper ones too, and a hundred", () => {
    const long = handMadeRun({ members: Array.from({ length: 130 }, (_, i) => [0, i - 1]), days: 30 });
    const plan = { price: 100_000, ordersPerMonth: 1 };
    expect(settle(long, plan).at(30).flows.ownCommissions).toEqual([0]);
    const deeper = settle(long, { ...plan, commission: [0.1], commissionDeeper: 0.01 }).at(30);
    expect(deeper.earned[0]).toBe(10_000 + 128 * 1_000);
    expect(deeper.flows.ownCommissions).toEqual([129 * 10_000, (1_000 * 129 * 128) / 2]);
    const hundred = settle(long, { ...plan, commission: Array(100).fill(0.01) }).at(30);
    expect(hundred.earned[0]).toBe(100_000);
    expect(hundred.earned[129 - 60]).toBe(60_000);
    expect(hundred.flows.ownCommissions[99]).toBe(30 * 1_000);
    expect(hundred.flows.ownCommissions[100]).toBe(0);
  });

  test("pays commissions above the price, and the company the difference", () => {
    const { balances } = settle(chain, { price: 100, ordersPerMonth: 1, commission: [3] }).at(30);
    // Three orders; of the last the upline has left.
    expect(balances).toEqual({ participants: -300 + 300, company: 0, suppliers: 0, customers: 0 });
    const more = settle(chain, { price: 100, unitCost: 90, ordersPerMonth: 1, commission: [10] }).at(30);
    expect(more.balances.company).toBe(300 - 270 - 1_000);
  });
});

describe("a fraction of an order", () => {
  const run = simulate({ ...neutralParameters, startingMembers: 4_000, organicPerDay: 1, days: 60 });
  const plan = { price: 100, ordersPerMonth: 1.3, retailCustomers: 0.2, retailMargin: 1 };

  test("is one more for so many by chance, and another chance next month", () => {
    const { paid, earned } = settle(run, plan).at(30);
    const orders = [...paid].slice(0, 4_000).map((cents) => cents / 100);
    expect(new Set(orders)).toEqual(new Set([1, 2]));
    // 4.5 standard errors of so many coins.
    expect(Math.abs(orders.filter((count) => count === 2).length / 4_000 - 0.3)).toBeLessThan(0.033);
    const sold = [...earned].slice(0, 4_000).filter((cents) => cents === 100).length;
    expect(Math.abs(sold / 4_000 - 0.2)).toBeLessThan(0.029);
    const next = settle(run, plan).at(60).paid;
    const twice = orders.filter((count, row) => count === 2 && next[row] === 400).length;
    expect(Math.abs(twice / 4_000 - 0.09)).toBeLessThan(0.021);
  });

  test("belongs to the person: in a run with others it is the same", () => {
    const fewer = simulate({ ...neutralParameters, startingMembers: 4_000, days: 60 });
    expect(fewer.people.count).toBeLessThan(run.people.count);
    expect([...settle(fewer, plan).at(60).paid]).toEqual([...settle(run, plan).at(60).paid].slice(0, 4_000));
    const otherLuck = simulate({ ...neutralParameters, startingMembers: 4_000, days: 60, seed: 99 });
    expect([...settle(otherLuck, plan).at(60).paid]).not.toEqual([...settle(fewer, plan).at(60).paid]);
  });

  test("needs the members' keys", () => {
    expect(() => settle(chain, { price: 1, ordersPerMonth: 0.5 })).toThrow(/keys of the members/);
  });
});
