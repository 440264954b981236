import { describe, expect, test } from "vitest";
import { settle } from "../../../src/model/settle.ts";
import { simulate } from "../../../src/model/simulation.ts";
import { neutralParameters } from "../../../src/parameters/baseParameters.ts";
import { completeParameters } from "../../../src/parameters/completeParameters.ts";
import type { Parameters } from "../../../src/parameters/parameterTable.ts";
import type { Plan } from "../../../src/parameters/plan.ts";
import { plans } from "../../../src/parameters/plans.ts";

const recursive: Parameters = {
  ...neutralParameters,
  market: "mixed",
  population: 1_000,
  startingMembers: 1,
  inviteStyle: "steady",
  invitesPerWeek: 7,
  days: 40,
};
const half: Partial<Plan> = { entryFee: 10_000, entrySplit: [0.5] };

const figuresOf = (changed: Partial<Parameters>, plan: Partial<Plan> = half) =>
  settle(simulate(completeParameters({ ...recursive, ...changed })), plan).figures();

describe("one level at a share of the fee", () => {
  test.each([
    [1, 0.5],
    [0.5, 0.75],
    [0.6, 0.75],
    [0.34, 0.875],
    // Three thirds are a cent short of the fee.
    [0.333333, 0.9375],
    [0.01, 1],
    [10, 0.5],
  ])("%f: %f are expected to lose", (share, expected) => {
    const { expectedLoss } = figuresOf({ population: 50 }, { entryFee: 10_000, entrySplit: [share] });
    expect(expectedLoss.share).toBeCloseTo(expected, 12);
    expect(expectedLoss.broken).toEqual([]);
  });

  test.each([1_000, 100_000])(
    "three quarters of %i lose, within 4.5 of its standard deviations",
    (population) => {
      const { lossShareByDay, expectedLoss } = figuresOf({ population });
      expect(expectedLoss.share).toBe(0.75);
      expect(Math.abs(lossShareByDay.at(-1)! - 0.75)).toBeLessThan(4.5 * expectedLoss.sd);
      expect(expectedLoss.sd * Math.sqrt(population)).toBeCloseTo(Math.sqrt(23 / 432), 10);
    },
  );

  test("single runs differ as much as the standard deviation says", () => {
    for (const share of [1, 0.5, 0.34]) {
      const runs = Array.from({ length: 150 }, (_, seed) =>
        figuresOf({ seed, population: 400 }, { entryFee: 100, entrySplit: [share] }),
      );
      const { sd } = runs[0].expectedLoss;
      const distances = runs.map(
        ({ lossShareByDay, expectedLoss }) => lossShareByDay.at(-1)! - expectedLoss.share!,
      );
      const found = Math.sqrt(distances.reduce((sum, distance) => sum + distance ** 2, 0) / runs.length);
      // The standard error of a standard deviation from 150 runs is 6 %.
      expect(Math.abs(found / sd - 1)).toBeLessThan(0.27);
    }
  });

  test("a few starting members of many change nothing that can be seen", () => {
    const few = figuresOf({ startingMembers: 5, population: 10_000 });
    expect(few.expectedLoss).toMatchObject({ share: 0.75, broken: [] });
    const mean =
      Array.from({ length: 20 }, (_, seed) =>
        figuresOf({ startingMembers: 5, population: 2_000, seed }),
      ).reduce((sum, { lossShareByDay }) => sum + lossShareByDay.at(-1)!, 0) / 20;
    expect(Math.abs(mean - 0.75)).toBeLessThan((4.5 * Math.sqrt(23 / 432 / 2_000)) / Math.sqrt(20));
  });
});

describe("a condition that does not hold is named, and nothing is expected", () => {
  test.each([
    ["nobodyLeaves", { churnPerMonth: 0.1 }],
    ["nobodyLeaves", { activation: 0.9 }],
    ["nobodyLeaves", { quitWithoutRecruitsDays: 60 }],
    ["nobodyTires", { enthusiasmHalfLife: 50 }],
    ["joinsAtOnce", { cycleDays: 1 }],
    ["allInvite", { promoterShare: 0.5 }],
    ["weekByWeek", { inviteStyle: "burst", invitesPerMember: 2 }],
    ["noContacts", { market: "network" }],
    ["oneStart", { startingMembers: 30 }],
    ["nobodyComesAlone", { organicPerDay: 1 }],
  ] as const)("%s: %j", (condition, changed) => {
    const { share, broken } = figuresOf(changed).expectedLoss;
    expect(broken).toEqual([condition]);
    expect(share).toBeNull();
  });

  test.each([
    [["oneLevel"], { entryFee: 10_000, entrySplit: [0.5, 0.1] }],
    [["oneLevel"], { entryFee: 10_000 }],
    [["onlyEntry"], { ...half, monthlyCost: 1 }],
    [["onlyEntry"], { ...half, price: 1, ordersPerMonth: 1 }],
    [["oneLevel", "onlyEntry"], plans.unilevel],
  ] as const)("%j: %j", (conditions, plan) => {
    expect(figuresOf({ population: 20 }, plan).expectedLoss).toMatchObject({
      share: null,
      broken: conditions,
    });
  });

  test("what moves no money, or never acts, breaks nothing", () => {
    const plan = { ...half, entrySplit: [0.5, 0], ordersPerMonth: 1, commission: [0.5], refundShare: 1 };
    const unseen = { cycleShape: "exponential", contacts: 3, sendDelayDays: 9, fatigue: 0.1 } as const;
    expect(figuresOf({ population: 50, ...unseen }, plan).expectedLoss.broken).toEqual([]);
  });
});
