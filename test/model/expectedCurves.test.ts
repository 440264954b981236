import { describe, expect, test } from "vitest";
import { expected } from "../../src/model/expected.ts";
import { neutralParameters } from "../../src/parameters/baseParameters.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";

const bare = (subset: Partial<Parameters>): Parameters => ({ ...neutralParameters, ...subset });
const churnOf = (hazardPerDay: number): number => -Math.expm1(-30 * hazardPerDay);

/** Largest relative distance of a curve from a function of the day. */
function gap(curve: Float64Array | null, exact: (day: number) => number): number {
  return curve!.reduce((most, value, day) => Math.max(most, Math.abs(value / exact(day) - 1)), 0);
}

describe("V75: the curve meets the closed form where there is one", () => {
  test("V06 and V07: Skok to the digit, at both cycle times", () => {
    const skok = bare({ startingMembers: 10, invitesPerMember: 10, conversion: 0.2, days: 20 });
    const slow = expected({ ...skok, cycleDays: 2 });
    const fast = expected({ ...skok, cycleDays: 1 });
    expect(slow.joined![20]).toBe(20_470);
    expect(slow.joined![19]).toBe(10_230);
    expect(fast.joined![20]).toBe(20_971_510);
    expect(fast.active![20]).toBe(20_971_510);
  });

  test("invitations on joining, answered after an exponential time", () => {
    const { joined } = expected(
      bare({
        startingMembers: 500,
        invitesPerMember: 2,
        cycleDays: 5,
        cycleShape: "exponential",
        days: 35,
      }),
    );
    expect(gap(joined, (day) => 500 * (1 + 2 * Math.expm1(0.2 * day)))).toBeLessThan(1e-9);
  });

  const birthDeath = bare({
    inviteStyle: "steady",
    invitesPerWeek: 1.4,
    churnPerMonth: churnOf(0.1),
    startingMembers: 10,
    days: 20,
  });

  test("birth and death", () => {
    const { joined, active } = expected(birthDeath);
    expect(gap(active, (day) => 10 * Math.exp(0.1 * day))).toBeLessThan(1e-9);
    expect(gap(joined, (day) => 10 * (1 + 2 * Math.expm1(0.1 * day)))).toBeLessThan(1e-9);
  });

  test("a K that is 5 % off does not meet it", () => {
    const { active } = expected({ ...birthDeath, conversion: 0.95 });
    expect(gap(active, (day) => 10 * Math.exp(0.1 * day))).toBeGreaterThan(0.05);
  });

  test("birth, death and organic joins", () => {
    const { active } = expected({ ...birthDeath, startingMembers: 0, organicPerDay: 5 });
    expect(gap(active!.slice(1), (i) => 50 * Math.expm1(0.1 * (i + 1)))).toBeLessThan(1e-4);
  });

  test("organic joins that leave: a queue with endless servers", () => {
    const { active } = expected(
      bare({ startingMembers: 0, organicPerDay: 5, churnPerMonth: churnOf(0.05), days: 200 }),
    );
    expect(active![0]).toBe(0);
    expect(gap(active!.slice(1), (i) => -100 * Math.expm1(-0.05 * (i + 1)))).toBeLessThan(1e-9);
  });

  test("Bass", () => {
    const { joined } = expected(
      bare({
        market: "mixed",
        population: 5_000,
        startingMembers: 0,
        organicPerDay: 150,
        inviteStyle: "steady",
        invitesPerWeek: 2.66,
        days: 30,
      }),
    );
    const share = (day: number): number => {
      const left = Math.exp(-0.41 * day);
      return (1 - left) / (1 + (0.38 / 0.03) * left);
    };
    expect(gap(joined!.slice(1), (i) => 5_000 * share(i + 1))).toBeLessThan(0.002);
    expect(joined![5] / 5_000).toBeCloseTo(0.3311986, 3);
  });

  test("the logistic curve", () => {
    const { joined } = expected(
      bare({
        market: "mixed",
        population: 10_000,
        startingMembers: 100,
        inviteStyle: "steady",
        invitesPerWeek: 2.1,
        days: 40,
      }),
    );
    expect(gap(joined, (day) => 10_000 / (1 + 99 * Math.exp(-0.3 * day)))).toBeLessThan(0.002);
  });

  test("survival of another shape, to every day", () => {
    const { active } = expected(
      bare({ startingMembers: 1, churnPerMonth: 1 - Math.exp(-1), churnShape: 0.5, days: 90 }),
    );
    expect(gap(active, (day) => Math.exp(-Math.sqrt(day / 30)))).toBeLessThan(1e-12);
  });
});

/** The opening's rules as differential equations, followed in small steps: people outside, keenness of all, stages, active. */
function byDifferentialEquations(
  parameters: Parameters,
  stages: number,
): { joined: number[]; active: number[] } {
  const { population, startingMembers, organicPerDay, conversion, invitesPerWeek, days } = parameters;
  const churn = -Math.log1p(-parameters.churnPerMonth) / 30;
  const fading = Math.LN2 / parameters.enthusiasmHalfLife;
  const perStage = stages / parameters.cycleDays;
  const inviters = parameters.activation * parameters.promoterShare;
  const slope = (state: number[]): number[] => {
    const [outside, keen, active, ...open] = state as [number, number, number, ...number[]];
    const hits = open[stages - 1] * perStage;
    const joins = outside * (organicPerDay / population + hits / (population - 1));
    return [
      -joins,
      joins * inviters - keen * (churn + fading),
      joins * parameters.activation - active * churn,
      ...open.map((inStage, i) =>
        i === 0
          ? (keen * invitesPerWeek * conversion) / 7 - inStage * perStage
          : (open[i - 1] - inStage) * perStage,
      ),
    ];
  };
  const moved = (state: number[], by: number[], step: number): number[] =>
    state.map((value, i) => value + step * by[i]);
  let state = [
    population - startingMembers,
    startingMembers * inviters,
    startingMembers * parameters.activation,
  ];
  state.push(...Array.from({ length: stages }, () => 0));
  const joined = [startingMembers];
  const activeMembers = [state[2]];
  const step = 0.02;
  for (let day = 1; day <= days; day++) {
    for (let i = 0; i < 50; i++) {
      const k1 = slope(state);
      const k2 = slope(moved(state, k1, step / 2));
      const k3 = slope(moved(state, k2, step / 2));
      const k4 = slope(moved(state, k3, step));
      state = state.map((value, j) => value + (step / 6) * (k1[j] + 2 * k2[j] + 2 * k3[j] + k4[j]));
    }
    joined.push(population - state[0]);
    activeMembers.push(state[2]);
  }
  return { joined, active: activeMembers };
}

describe("the curve meets differential equations solved in another way", () => {
  test.each([
    ["opening", {}, 1],
    ["in stages", { cycleShape: "staged", cycleStages: 3, cycleDays: 9 }, 3],
    [
      "organic joins, few promoters",
      { organicPerDay: 30, promoterShare: 0.4, activation: 0.8, startingMembers: 0 },
      1,
    ],
  ] as const)("%s", (_, subset, stages) => {
    const parameters = { ...expectedParameters, ...subset };
    const { joined, active } = expected(parameters);
    const exact = byDifferentialEquations(parameters, stages);
    expect(gap(joined!.slice(1), (i) => exact.joined[i + 1])).toBeLessThan(1e-4);
    expect(gap(active!.slice(1), (i) => exact.active[i + 1])).toBeLessThan(1e-4);
  });

  const expectedParameters: Parameters = {
    ...neutralParameters,
    market: "mixed",
    population: 20_000,
    startingMembers: 10,
    inviteStyle: "steady",
    invitesPerWeek: 4,
    enthusiasmHalfLife: 21,
    conversion: 0.22,
    cycleDays: 4,
    cycleShape: "exponential",
    churnPerMonth: 0.15,
    days: 180,
  };
});

describe("one and the same time", () => {
  const chain = bare({ startingMembers: 10, invitesPerMember: 2 });

  test("an answer on the day of giving up comes too late, one before it does not", () => {
    const atOnce = expected({ ...chain, cycleDays: 8, quitWithoutRecruitsDays: 8, days: 20 });
    expect([7, 8, 15, 16].map((day) => atOnce.active![day])).toEqual([10, 20, 20, 40]);
    const before = expected({ ...chain, cycleDays: 7, quitWithoutRecruitsDays: 8, days: 20 });
    expect([7, 8, 14, 16].map((day) => before.active![day])).toEqual([30, 30, 70, 70]);
  });

  test("the hundredth generation joins on day 7, though 7 ÷ 0.07 falls short of 100 by a rounding", () => {
    const { joined } = expected({ ...chain, invitesPerMember: 1, cycleDays: 0.07, days: 7 });
    expect(7 / 0.07).toBeLessThan(100);
    expect(joined![7]).toBeCloseTo(1_010, 9);
  });
});

describe("one way of reckoning meets the other", () => {
  test("a market of ten million looks without end as long as hardly anybody is in", () => {
    const small = { startingMembers: 1, days: 100, conversion: 0.3 } as const;
    const limited = expected({ ...small, population: 10_000_000 });
    const unlimited = expected({ ...small, market: "unlimited" });
    expect(gap(limited.joined, (day) => unlimited.joined![day])).toBeLessThan(2e-3);
    expect(gap(limited.active, (day) => unlimited.active![day])).toBeLessThan(2e-3);
  });

  test("giving up: the same, though a finite market finds the recruits of every cohort anew", () => {
    const small = { startingMembers: 1, days: 60, quitWithoutRecruitsDays: 10 } as const;
    const limited = expected({ ...small, population: 10_000_000 });
    const unlimited = expected({ ...small, market: "unlimited" });
    expect(gap(limited.joined, (day) => unlimited.joined![day])).toBeLessThan(1e-3);
    expect(gap(limited.active, (day) => unlimited.active![day])).toBeLessThan(1e-3);
  });

  test("twenty stages nearly are a fixed time, also for those who give up and for organic joins", () => {
    const setting = bare({
      market: "mixed",
      population: 2_000,
      startingMembers: 100,
      organicPerDay: 10,
      invitesPerMember: 4,
      inviteSpread: "geometric",
      conversion: 0.4,
      cycleDays: 2,
      churnPerMonth: 0.3,
      quitWithoutRecruitsDays: 9,
      days: 60,
    });
    const fixed = expected(setting);
    const staged = expected({ ...setting, cycleShape: "staged", cycleStages: 20 });
    expect(Math.abs(fixed.joined![60] / staged.joined![60] - 1)).toBeLessThan(0.002);
    expect(Math.abs(fixed.active![60] / staged.active![60] - 1)).toBeLessThan(0.005);
  });

  test("a run of ten years has the beginning of a shorter one, within half a percent of the market", () => {
    const short = expected({ days: 180 });
    const long = expected({ days: 3_650 });
    const apart = short.joined!.map((members, day) => Math.abs(members - long.joined![day]));
    expect(Math.max(...apart)).toBeLessThan(100);
    expect(long.joined![3_650] / 20_000).toBeCloseTo(long.finalShare!, 4);
  });
});
