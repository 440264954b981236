import { describe, expect, it } from "vitest";
import { completePlan } from "../../../src/parameters/completePlan.ts";
import { openingParameters } from "../../../src/parameters/baseParameters.ts";
import { sayBreakEven, sayCollapse } from "../../../src/page/words/sayMoneyEnd.ts";

const unknown = { needed: 0, left: null };
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("when it ends", () => {
  it("names the day on which there were too few people left, how many it took and how many these were", () => {
    expect(plain(sayCollapse(83, { needed: 12_300, left: 6_000 }, openingParameters))).toBe(
      "On day 83 those in loss would have needed 12,300 more recruits to break even; 6,000 people were left. " +
        "From then on it could not have worked out for all of them.",
    );
    expect(plain(sayCollapse(83, { needed: 2, left: 1 }, openingParameters))).toContain(
      "2 more recruits to break even; 1 person was left.",
    );
    expect(sayCollapse(83, { needed: 2, left: null }, openingParameters)).toContain(
      "2 more recruits to break even, more than there were people left.",
    );
  });

  it("says that it never came, in how many days", () => {
    expect(plain(sayCollapse(null, unknown, { ...openingParameters, days: 150 }))).toMatch(
      /^In 150 days it does not come to that:/,
    );
  });

  it("says why it is not asked", () => {
    expect(sayCollapse(undefined, unknown, { ...openingParameters, market: "unlimited" })).toContain(
      "always somebody new to invite",
    );
    expect(sayCollapse(undefined, unknown, { ...openingParameters, market: "mixed" })).toContain(
      "This plan gives the sponsor no part of an entry fee",
    );
  });
});

describe("how many recruits win the fee back", () => {
  it.each([
    [{ entryFee: 10_000, entrySplit: [0.5] }, "It takes 2 recruits of their own to win the entry fee back."],
    [{ entryFee: 10_000, entrySplit: [1] }, "It takes 1 recruit of their own to win the entry fee back."],
    // A third of 100.00 is 33.33: three of them are a cent short.
    [
      { entryFee: 10_000, entrySplit: [0.333333] },
      "It takes 4 recruits of their own to win the entry fee back.",
    ],
    [
      { entryFee: 10_000, entrySplit: [0.5, 0.3] },
      "It takes 2 recruits of their own to win the entry fee back, fewer if these recruit as well.",
    ],
    [{ entryFee: 10_000, entrySplit: [] }, ""],
    [{ entryFee: 0, entrySplit: [0.5] }, ""],
    [{ entryFee: 10_000, entrySplit: [0.5], monthlyCost: 100 }, ""],
    [{ entryFee: 10_000, entrySplit: [0.5], price: 100, ordersPerMonth: 1, ownUseShare: 0.5 }, ""],
  ])("%j: %s", (plan, said) => {
    expect(plain(sayBreakEven(completePlan(plan)))).toBe(said);
  });
});
