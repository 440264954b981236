import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sayCompanyLoss, whereItWent } from "../../../src/page/words/whereItWent.ts";
import { formatMoney } from "../../../src/page/words/formatMoney.ts";
import type { Flows } from "../../../src/model/money/flows.ts";
import { flowsOf } from "../madeUpMoney.ts";

const shares = (flows: Parameters<typeof whereItWent>[0]): Record<string, number> =>
  Object.fromEntries(whereItWent(flows).parts.map(({ name, ofHundred }) => [name, ofHundred]));

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

describe("where each 100 went", () => {
  it("tells the fee by level, and what the company keeps", () => {
    expect(shares(flowsOf({ entryFees: 100_000, entryShares: [45_000, 20_000, 5_000] }))).toEqual({
      "Sponsor (level 1)": 4_500,
      "Upline, level 2": 2_000,
      "Upline, level 3": 500,
      Company: 3_000,
    });
  });

  it("puts all kinds of a level together, and everybody else in a row of their own", () => {
    const flows = flowsOf({
      entryFees: 10_000,
      monthlyCosts: 10_000,
      ownOrders: 40_000,
      retailOrders: 40_000,
      entryShares: [1_000],
      ownCommissions: [2_000, 1_000, 0],
      retailCommissions: [3_000, 2_000, 0],
      retailMargins: 10_000,
      supplies: 30_000,
      refunds: 1_000,
      breakage: 500,
    });
    expect(shares(flows)).toEqual({
      "Sponsor (level 1)": 600,
      "Upline, level 2": 300,
      "Sellers’ own margin": 1_000,
      "Refunds to who left": 100,
      "Suppliers of the goods": 3_000,
      "Cost of taking part": 1_000,
      Company: 4_000,
    });
    expect(whereItWent(flows).paid).toBe(100_000);
  });

  it("tells no level apart of those beyond the list of a plan, whose commissions come as one", () => {
    const names = (flows: Partial<Flows>): readonly string[] =>
      Object.keys(shares(flowsOf({ entryFees: 1_000, ownOrders: 1_000, ...flows })));
    expect(names({ entryShares: [10, 10, 10], ownCommissions: [10, 30] })).toEqual([
      "Sponsor (level 1)",
      "Upline, level 2 and up",
      "Company",
    ]);
    expect(names({ retailCommissions: [30] })).toEqual(["Upline, level 1 and up", "Company"]);
    // Nothing is paid beyond the list: the levels of the fee stay apart.
    expect(names({ entryShares: [10, 10, 10], ownCommissions: [10, 0], retailCommissions: [10, 0] })).toEqual(
      ["Sponsor (level 1)", "Upline, level 2", "Upline, level 3", "Company"],
    );
  });

  it("puts deep levels into one row", () => {
    const ownCommissions = [10, 10, 10, 10, 10, 10, 10, 30];
    const { parts } = whereItWent(flowsOf({ ownOrders: 1_000, ownCommissions }));
    expect(parts.map(({ name }) => name)).toEqual([
      "Sponsor (level 1)",
      "Upline, level 2",
      "Upline, level 3",
      "Upline, level 4",
      "Upline, level 5",
      "Upline, level 6 and up",
      "Company",
    ]);
    expect(parts[5].cents).toBe(50);
  });

  it("adds up to 100.00 whatever was paid, with the company's loss as well", () => {
    const cents = fc.integer({ min: 0, max: 1_000_000_000_000 });
    const level = fc.array(cents, { maxLength: 12 });
    fc.assert(
      fc.property(
        fc.record({
          entryFees: cents,
          ownOrders: cents,
          retailOrders: cents,
          supplies: cents,
          ownCommissions: level,
        }),
        (amounts) => {
          const { paid, parts } = whereItWent(flowsOf(amounts));
          fc.pre(paid > 0);
          expect(sum(parts.map(({ ofHundred }) => ofHundred))).toBe(10_000);
          expect(sum(parts.map((part) => part.cents))).toBe(paid);
          for (const { cents: part, ofHundred } of parts)
            expect(Math.abs(ofHundred - (10_000 * part) / paid)).toBeLessThan(1.01);
        },
      ),
    );
  });

  it("shows a company that pays more than it takes, and says how much it has lost", () => {
    const { parts } = whereItWent(flowsOf({ ownOrders: 10_000, ownCommissions: [15_000] }));
    expect(parts.at(-1)).toEqual({ name: "Company", who: "company", cents: -5_000, ofHundred: -5_000 });
    expect(sayCompanyLoss(parts, 10)).toBe(
      `The company has paid out more than it took: it has lost ${formatMoney(50_000)} in total.`,
    );
    expect(sayCompanyLoss(whereItWent(flowsOf({ entryFees: 100 })).parts, 1)).toBe("");
  });

  it("is nothing while nobody has paid", () => {
    expect(whereItWent(flowsOf())).toEqual({ paid: 0, parts: [] });
    expect(sayCompanyLoss([], 1)).toBe("");
  });
});
