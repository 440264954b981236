import { describe, expect, test } from "vitest";
import { expected } from "../../src/model/expected.ts";
import { runTask } from "../../src/study/runTask.ts";
import { steepestGrowth } from "../../src/study/steepestGrowth.ts";
import { doubling, ensembleOf, settingOf } from "./smallStudies.ts";

/** Who joins when n members are there at the end of day ln(n ÷ 16) ÷ rate. */
const exponentialJoins = (rate: number, members: number): Float64Array =>
  Float64Array.from({ length: members }, (_, i) => Math.max(0, Math.log((i + 1) / 16) / rate));

const of = (joinDays: Float64Array, cycleDays = 0, startingMembers = 1) =>
  steepestGrowth({ joinDays, startingMembers, cycleDays, days: 100 });

describe("growth while it is steepest", () => {
  test("of an exponential curve is its rate", () => {
    expect(of(exponentialJoins(0.1, 2_000))).toBeCloseTo(0.1, 6);
    expect(of(exponentialJoins(0.1, 2_000), 9)).toBeCloseTo(0.1, 3);
  });

  test("is that of the faster one of two stretches, wherever it stands", () => {
    const slow = exponentialJoins(0.05, 400);
    const fast = Float64Array.from({ length: 1_600 }, (_, i) => slow[399] + Math.log((i + 401) / 400) / 0.2);
    expect(of(Float64Array.of(...slow, ...fast))).toBeCloseTo(0.2, 2);
  });

  test("is not told by less than a doubling, nor from fewer than 16 members or those who began", () => {
    expect(of(exponentialJoins(0.1, 31))).toBeNull();
    expect(of(exponentialJoins(0.1, 32))).toBeCloseTo(0.1, 6);
    expect(of(exponentialJoins(0.1, 199), 0, 100)).toBeNull();
    expect(of(exponentialJoins(0.1, 200), 0, 100)).toBeCloseTo(0.1, 6);
    expect(of(new Float64Array(0))).toBeNull();
  });

  test("of members who join in step is that over a cycle, not over the instant", () => {
    const { growthRatePerDay, doublingDays } = runTask(ensembleOf({ ...doubling, days: 60 }, 1), {
      variant: 0,
      seed: 1,
    });
    // 2^k − 1 after k cycles of 5 days: from 2^k − 1, of which the square root of all counts first.
    expect(growthRatePerDay).toBeGreaterThan(Math.LN2 / 5);
    expect(growthRatePerDay).toBeLessThan((Math.LN2 / 5) * 1.02);
    expect(doublingDays).toBe(Math.LN2 / growthRatePerDay!);
  });

  test("of members who join nearly in step is that over a cycle too", () => {
    // Four times as many every 5 days, each generation within a tenth of a day.
    const joinDays = Float64Array.from({ length: (4 ** 7 - 1) / 3 }, (_, i) => {
      const generation = Math.floor(Math.log2(3 * i + 1) / 2);
      const first = (4 ** generation - 1) / 3;
      return 5 * generation + (0.1 * (i - first)) / 4 ** generation;
    });
    expect(of(joinDays, 5)).toBeGreaterThan(Math.log(4) / 5.1);
    expect(of(joinDays, 5)).toBeLessThan(Math.log(4.1) / 5);
    expect(of(joinDays, 0)).toBeGreaterThan(1);
  });

  test("is about the rate of theory, in a market with chance, churn and an end", () => {
    const parameters = settingOf({
      market: "mixed",
      population: 10_000,
      startingMembers: 5,
      inviteStyle: "burst",
      invitesPerMember: 8,
      inviteSpread: "poisson",
      conversion: 0.25,
      cycleDays: 4,
      cycleShape: "exponential",
      days: 120,
    });
    const rates = Array.from(
      { length: 25 },
      (_, i) => runTask(ensembleOf(parameters, 30), { variant: 0, seed: i + 1 }).growthRatePerDay ?? 0,
    ).toSorted((a, b) => a - b);
    const { growthRatePerDay } = expected({ ...parameters, days: 1 });
    expect(growthRatePerDay).toBeCloseTo(0.25, 9);
    expect(rates[12]).toBeGreaterThan(0.9 * 0.25);
    expect(rates[12]).toBeLessThan(1.2 * 0.25);
  });
});
