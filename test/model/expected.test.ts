import { describe, expect, test } from "vitest";
import { expected } from "../../src/model/expected.ts";
import { neutralParameters } from "../../src/parameters/baseParameters.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";

/** A setting in which all that is not named has no effect. */
const bare = (subset: Partial<Parameters>): Parameters => ({ ...neutralParameters, ...subset });

const burst = (subset: Partial<Parameters>): Parameters =>
  bare({ inviteStyle: "burst", cycleDays: 1, ...subset });

const steady = (subset: Partial<Parameters>): Parameters => bare({ inviteStyle: "steady", ...subset });

const churnOf = (hazardPerDay: number): number => -Math.expm1(-30 * hazardPerDay);

describe("K and the growth rate", () => {
  test("the opening setting: K in closed form, λ/(δ + μ)", () => {
    const { K, acceptance, invitations } = expected();
    const perDay = Math.LN2 / 21 - Math.log(0.85) / 30;
    expect(acceptance).toBe(0.22);
    expect(invitations).toBeCloseTo(4 / 7 / perDay, 12);
    expect(K).toBeCloseTo((0.22 * 4) / 7 / perDay, 12);
  });

  test("V30: equal K and equal mean cycle, three rates", () => {
    const rate = (cycle: Partial<Parameters>): number | null =>
      expected(burst({ invitesPerMember: 10, conversion: 0.2, cycleDays: 5, ...cycle })).growthRatePerDay;
    expect(rate({ cycleShape: "exponential" })).toBeCloseTo(0.2, 12);
    expect(rate({ cycleShape: "staged", cycleStages: 4 })).toBeCloseTo(0.8 * (2 ** 0.25 - 1), 12);
    expect(rate({ cycleShape: "fixed" })).toBeCloseTo(Math.LN2 / 5, 12);
  });

  test("V32: invitations that wait, churn and a cycle", () => {
    const { K, growthRatePerDay, doublingDays } = expected(
      burst({
        invitesPerMember: 5,
        inviteSpread: "poisson",
        sendDelayDays: 5,
        conversion: 0.3,
        cycleDays: 5,
        cycleShape: "exponential",
        churnPerMonth: churnOf(0.05),
      }),
    );
    expect(K).toBeCloseTo(1.2, 12);
    expect(growthRatePerDay).toBeCloseTo(0.021221445, 9);
    expect(doublingDays).toBeCloseTo(32.66, 2);
  });

  test("K = 1 exactly: no growth, no doubling, said in words", () => {
    const result = expected(burst({ invitesPerMember: 5, conversion: 0.2 }));
    expect(result.K).toBe(1);
    expect(result.growthRatePerDay).toBe(0);
    expect(result.doublingDays).toBeNull();
    expect(result.reasons.doublingDays).toMatch(/one more at most/);
    expect(result.extinctionChance).toBe(1);
    expect(result.amplification).toBeNull();
  });

  test("K = ∞ still has a rate: 1 = λ c/r · 1/(1 + 4r)", () => {
    const result = expected({ enthusiasmHalfLife: Infinity, churnPerMonth: 0 });
    const perDay = (4 / 7) * 0.22;
    expect(result.K).toBe(Infinity);
    expect(result.growthRatePerDay).toBeCloseTo((Math.sqrt(1 + 16 * perDay) - 1) / 8, 12);
    expect(result.reasons.K).toMatch(/for ever/);
    expect(result.finalShare).toBe(1);
  });

  test("K = 50 in an instant has no rate, and says so", () => {
    const result = expected(burst({ invitesPerMember: 50, cycleDays: 0 }));
    expect(result.K).toBe(50);
    expect(result.growthRatePerDay).toBeNull();
    expect(result.doublingDays).toBeNull();
    expect(result.joined).toBeNull();
    expect(result.active).toBeNull();
    expect(result.reasons.growthRatePerDay).toMatch(/instant/);
    expect(result.reasons.joined).toMatch(/explodes/);
  });

  test("below 1, joins die away at a negative rate and are multiplied", () => {
    const result = expected(
      burst({ invitesPerMember: 5, conversion: 0.1, cycleDays: 5, cycleShape: "exponential" }),
    );
    expect(result.growthRatePerDay).toBeCloseTo(-0.1, 12);
    expect(result.amplification).toBe(2);
  });

  test("no rate for what dies away more slowly than at any", () => {
    const slow = steady({ invitesPerWeek: 0.04, churnPerMonth: 0.5, churnShape: 0.5, cycleDays: 4 });
    const { K, growthRatePerDay, reasons } = expected(slow);
    expect(K).toBeLessThan(1);
    expect(growthRatePerDay).toBeNull();
    expect(reasons.growthRatePerDay).toMatch(/no one rate/);
    expect(expected({ ...slow, churnShape: 1.5 }).growthRatePerDay).toBeLessThan(0);
  });

  test("churn of another shape: F and r satisfy their integrals, taken by many small steps", () => {
    const parameters = steady({
      invitesPerWeek: 3,
      enthusiasmHalfLife: 40,
      conversion: 0.3,
      churnPerMonth: 0.4,
      churnShape: 0.6,
      cycleDays: 4,
      cycleShape: "exponential",
      promoterShare: 0.7,
      activation: 0.9,
    });
    const { invitations, growthRatePerDay } = expected(parameters);
    const discounted = (perDay: number): number => {
      let sum = 0;
      const step = 1e-3;
      // Ages u^4: the survival is steep at 0.
      for (let u = step / 2; u < 7; u += step) {
        const age = u ** 4;
        const stays = 0.6 ** ((age / 30) ** 0.6);
        sum += stays * 2 ** (-age / 40) * Math.exp(-perDay * age) * 4 * u ** 3 * step;
      }
      return 0.7 * 0.9 * (3 / 7) * sum;
    };
    expect(invitations).toBeCloseTo(discounted(0), 5);
    const r = growthRatePerDay!;
    expect((0.3 * discounted(r)) / (1 + 4 * r)).toBeCloseTo(1, 6);
  });

  test("giving up without recruits cuts the invitations of those who have none by then", () => {
    const parameters = steady({ invitesPerWeek: 3.5, conversion: 0.2, churnPerMonth: churnOf(0.02) });
    const { invitations } = expected({ ...parameters, quitWithoutRecruitsDays: 20 });
    const early = (0.5 * (1 - Math.exp(-0.4))) / 0.02;
    const late = (0.5 * Math.exp(-0.4)) / 0.02;
    expect(invitations).toBeCloseTo(early + (1 - Math.exp(-0.1 * 20)) * late, 10);
    // With a fixed cycle of 8 days only what is sent in the first 12 days counts.
    const { invitations: withCycle } = expected({ ...parameters, quitWithoutRecruitsDays: 20, cycleDays: 8 });
    expect(withCycle).toBeCloseTo(early + (1 - Math.exp(-0.1 * 12)) * late, 10);
    const { invitations: never } = expected({ ...parameters, quitWithoutRecruitsDays: 8, cycleDays: 8 });
    expect(never).toBeCloseTo((0.5 * (1 - Math.exp(-0.16))) / 0.02, 10);
  });
});

describe("dying out", () => {
  const extinction = (inviteSpread: Parameters["inviteSpread"], more: Partial<Parameters> = {}): number =>
    expected(burst({ invitesPerMember: 5, conversion: 0.3, inviteSpread, ...more })).extinctionChance!;

  test("V12, V14, V15: three laws of the same mean", () => {
    expect(extinction("poisson")).toBeCloseTo(0.4171883561, 10);
    expect(extinction("geometric")).toBeCloseTo(2 / 3, 10);
    expect(extinction("fixed")).toBeCloseTo(0.3189191486, 10);
  });

  test("ten starting members all die out with the tenth power of one's chance", () => {
    expect(extinction("poisson", { startingMembers: 10 })).toBeCloseTo(0.4171883561 ** 10, 10);
  });

  test("a birth-death process dies out with chance d/b", () => {
    const birthDeath = steady({ invitesPerWeek: 1.4, churnPerMonth: churnOf(0.1) });
    expect(expected(birthDeath).extinctionChance).toBeCloseTo(0.5, 10);
  });

  test("who must show a recruit by day 10 and then invites for ever: s = s·0 + chance of none by then", () => {
    const forEver = steady({ invitesPerWeek: 1.4, quitWithoutRecruitsDays: 10 });
    // Nobody in time: no recruit ever. Somebody in time: recruits without end, and s^∞ = 0.
    expect(expected(forEver).extinctionChance).toBeCloseTo(Math.exp(-2), 10);
  });

  test("a fixed two that all accept never ends; K ≤ 1 always does; organic joins never let it end", () => {
    expect(expected(burst({ invitesPerMember: 2 })).extinctionChance).toBe(0);
    expect(expected(burst({ invitesPerMember: 0.9 })).extinctionChance).toBe(1);
    const organic = expected(burst({ invitesPerMember: 0.9, organicPerDay: 1 }));
    expect(organic.extinctionChance).toBe(0);
    expect(organic.reasons.extinctionChance).toMatch(/keep coming/);
  });
});

describe("the end in a finite market", () => {
  test("V37: final size", () => {
    const sir = steady({
      market: "mixed",
      population: 10_000,
      startingMembers: 100,
      invitesPerWeek: 1.4,
      churnPerMonth: churnOf(0.1),
      days: 1_000,
    });
    const { finalShare, joined } = expected(sir);
    expect(finalShare).toBeCloseTo(0.8002039677, 9);
    expect(joined![1_000] / 10_000).toBeCloseTo(0.8002039677, 3);
  });

  test("everybody with organic joins; only those who start if nobody accepts; nobody if nobody starts", () => {
    const market = { market: "mixed", population: 1_000 } as const;
    expect(expected({ ...market, organicPerDay: 0.1, conversion: 0 }).finalShare).toBe(1);
    expect(expected({ ...market, startingMembers: 10, conversion: 0 }).finalShare).toBeCloseTo(0.01, 12);
    expect(expected({ ...market, startingMembers: 0 }).finalShare).toBe(0);
    expect(expected({ ...market, startingMembers: 5_000 }).finalShare).toBe(1);
  });

  test("no formula where giving up depends on the market; an unlimited market has no end", () => {
    const giving = expected({ quitWithoutRecruitsDays: 30 });
    expect(giving.finalShare).toBeNull();
    expect(giving.reasons.finalShare).toMatch(/gives up/);
    expect(giving.joined).not.toBeNull();
    const unlimited = expected({ market: "unlimited" });
    expect(unlimited.finalShare).toBeNull();
    expect(unlimited.peak).toBeNull();
    expect(Object.keys(unlimited.reasons).toSorted()).toEqual(["finalShare", "peak"]);
  });
});

describe("the fastest day", () => {
  const bass = steady({
    market: "mixed",
    population: 5_000,
    startingMembers: 0,
    organicPerDay: 150,
    invitesPerWeek: 2.66,
    days: 15,
  });

  test("V36: Bass in closed form", () => {
    const peak = expected(bass).peak!;
    expect(Math.abs(peak.day - 6.1926192)).toBeLessThan(1e-6);
    expect(Math.abs(peak.share - 0.4605263)).toBeLessThan(1e-6);
    expect(Math.abs(peak.sharePerDay - 0.1105921)).toBeLessThan(1e-6);
  });

  test("read from the curve it is the same, within the steps of a day", () => {
    // A half-life of a century changes nothing but that the closed form no longer holds.
    const peak = expected({ ...bass, enthusiasmHalfLife: 36_500 }).peak!;
    expect(peak.day).toBeCloseTo(6.1926, 1);
    expect(peak.share).toBeCloseTo(0.4605, 2);
    expect(peak.sharePerDay).toBeCloseTo(0.1106, 2);
  });

  test("at the beginning if invitations add little; still to come if the run is too short", () => {
    expect(expected({ ...bass, invitesPerWeek: 0.1 }).peak).toMatchObject({ day: 0, share: 0 });
    const short = expected({ ...bass, days: 5 });
    expect(short.peak).toBeNull();
    expect(short.reasons.peak).toMatch(/still to come/);
    const opening = expected({ days: 60 });
    expect(opening.peak).toBeNull();
    expect(opening.reasons.peak).toMatch(/still to come/);
    expect(expected({ conversion: 0 }).peak).toBeNull();
  });
});

test("a value that is not allowed is refused by name", () => {
  expect(() => expected({ conversion: 2 })).toThrow(/conversion/);
});
