import { describe, expect, test } from "vitest";
import { planSummary, sayFee, sayOrder } from "../../../src/page/words/sayPlan.ts";
import { emptyPlan } from "../../../src/parameters/plan.ts";
import type { Plan } from "../../../src/parameters/plan.ts";
import { plans } from "../../../src/parameters/plans.ts";
import { inOwnLocale } from "./inOwnLocale.ts";

const spaced = (text: string): string => text.replaceAll("\u00a0", " ");
const summary = (plan: Partial<Plan>): string => spaced(planSummary({ ...emptyPlan, ...plan }));
const fee = (plan: Partial<Plan>) => sayFee({ ...emptyPlan, ...plan }).map(spaced);
const order = (plan: Partial<Plan>) => sayOrder({ ...emptyPlan, ...plan }).map(spaced);

describe("a plan in a line", () => {
  test.each([
    [emptyPlan, "Nobody is paid"],
    [{ price: 5_000, unitCost: 2_000, commission: [0.5] }, "Nobody is paid"],
    [plans.pyramid, "100.00 to join; 50 %, 30 %, 10 % of it go up the line"],
    [{ entryFee: 100, entrySplit: [0.5] }, "1.00 to join; 50 % of it goes up the line"],
    [{ entryFee: 100, entrySplit: [0, 0] }, "1.00 to join"],
    [plans.affiliate, "50.00 an order; 20 % of it goes up the line"],
    [
      plans.unilevel,
      "50.00 to join · 60.00 an order; 8 × 5 % of it go up the line · 10.00 a month to take part",
    ],
    [{ monthlyCost: 990 }, "9.90 a month to take part"],
    [
      { price: 100, retailCustomers: 1, commission: [0.1], commissionDeeper: 0.02 },
      "1.00 an order; 10 % and 2 % for every further level of it go up the line",
    ],
    [
      { price: 100, retailCustomers: 1, commissionDeeper: 0.02 },
      "1.00 an order; 2 % for every further level of it go up the line",
    ],
    [
      { entryFee: 100, entrySplit: [0.21, 0.13, 0.08, 0.05, 0.03, 0.02, 0.01] },
      "1.00 to join; 7 levels with 53 % in all of it go up the line",
    ],
  ] as const)("%#", (plan, said) => {
    expect(summary(plan)).toBe(spaced(inOwnLocale(said)));
  });
});

describe("where an amount goes", () => {
  test("a fee, to the cent as it is paid", () => {
    expect(fee(plans.pyramid)).toEqual(
      ["Of 100.00: 90.00 up the line, 10.00 to the company."].map(inOwnLocale).map(spaced),
    );
    expect(fee({ entryFee: 99, entrySplit: [1 / 3, 1 / 3] })).toEqual(
      ["Of 0.99: 0.64 up the line, 0.35 to the company."].map(inOwnLocale).map(spaced),
    );
    expect(fee({ entryFee: 100, entrySplit: [0.6, 0.4] })).toEqual(
      ["Of 1.00: 1.00 up the line."].map(inOwnLocale).map(spaced),
    );
  });

  test("a fee of which more is promised than there is", () => {
    expect(fee({ entryFee: 10_000, entrySplit: [0.8, 0.4] })).toEqual(
      [
        "Of 100.00: 120.00 up the line. More is promised than comes in. The company pays 20.00 more than it gets.",
      ]
        .map(inOwnLocale)
        .map(spaced),
    );
  });

  test("nothing is said of a fee that stays with the company, nor of none", () => {
    expect(fee({ entryFee: 100 })).toEqual([]);
    expect(fee({ entrySplit: [0.5] })).toEqual([]);
    expect(order({ unitCost: 100, ordersPerMonth: 1, commission: [0.5] })).toEqual([]);
    expect(order({ price: 100 })).toEqual([]);
  });

  test("an own order, and one of an outsider", () => {
    expect(order(plans.affiliate)).toEqual(
      ["Of an own order of 50.00: 20.00 to suppliers, 10.00 up the line, 20.00 to the company."]
        .map(inOwnLocale)
        .map(spaced),
    );
    expect(order(plans.twoLevels)).toEqual(
      [
        "Of an own order of 60.00: 20.00 to suppliers, 9.00 up the line, 31.00 to the company.",
        "Of an outsider’s order of 60.00: 15.00 to the seller, 20.00 to suppliers, 9.00 up the line, 16.00 to the company.",
      ]
        .map(inOwnLocale)
        .map(spaced),
    );
  });

  test("an order of which more is promised, to the seller too, or that costs more than it brings", () => {
    const plan = { price: 1_000, ordersPerMonth: 1, commission: [0.7], commissionDeeper: 0.01 };
    expect(order({ ...plan, retailCustomers: 1, retailMargin: 0.5 })).toEqual(
      [
        "Of an own order of 10.00: 7.00 up the line and 0.10 for every further level, 3.00 to the company.",
        "Of an outsider’s order of 10.00: 5.00 to the seller, 7.00 up the line and 0.10 for every further level. More is promised than comes in. The company pays 2.00 more than it gets.",
      ]
        .map(inOwnLocale)
        .map(spaced),
    );
    expect(order({ ...plan, unitCost: 600 })).toEqual(
      [
        "Of an own order of 10.00: 6.00 to suppliers, 7.00 up the line and 0.10 for every further level. The company pays 3.00 more than it gets.",
      ]
        .map(inOwnLocale)
        .map(spaced),
    );
  });
});
