import { describe, expect, test } from "vitest";
import { expected } from "../../src/model/expected.ts";
import { neutralParameters } from "../../src/parameters/baseParameters.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";

const bare = (subset: Partial<Parameters>): Parameters => ({ ...neutralParameters, ...subset });
const shareOf = (hazardPerDay: number): number => -Math.expm1(-30 * hazardPerDay);

const cohort = bare({ startingMembers: 1_000, invitesPerMember: 0, days: 90 });

/** Active share of a cohort by day, from S and the hazard of coming back, in small steps: A = S + ρ (1 − A) ∗ S. */
function activeInSmallSteps(stays: (age: number) => number, back: number, days: number): number[] {
  const perDay = 20;
  const staying = Array.from({ length: days * perDay + 1 }, (_, i) => stays(i / perDay));
  const middle = Array.from({ length: days * perDay }, (_, i) => stays((i + 0.5) / perDay));
  const away = [0];
  for (let i = 1; i < staying.length; i++) {
    let returned = 0;
    for (let j = 0; j < i; j++) returned += ((away[j] + (away[j + 1] ?? away[j])) / 2) * middle[i - 1 - j];
    away.push(1 - staying[i] - (back / perDay) * returned);
  }
  return Array.from({ length: days + 1 }, (_, day) => 1 - away[day * perDay]);
}

describe("members who come back", () => {
  test("as likely at any age: in closed form", () => {
    const { active } = expected({ ...cohort, churnPerMonth: shareOf(0.04), returnPerMonth: shareOf(0.01) });
    active!.forEach((members, day) =>
      expect(members).toBeCloseTo(1_000 * (0.2 + 0.8 * Math.exp(-0.05 * day)), 8),
    );
  });

  test.each([0.5, 2.5])("churn of the shape %d begins anew with each return", (churnShape) => {
    const { active } = expected({ ...cohort, churnPerMonth: 0.7, churnShape, returnPerMonth: 0.6 });
    const back = -Math.log(0.4) / 30;
    const exact = activeInSmallSteps((age) => 0.3 ** ((age / 30) ** churnShape), back, 90);
    active!.forEach((members, day) => expect(Math.abs(members / 1_000 - exact[day])).toBeLessThan(1e-4));
    expect(active![90]).toBeGreaterThan(1_000 * 0.3 ** (3 ** churnShape) + 100);
  });

  test("who never became active, or leaves in the instant, is not there to come back", () => {
    const returns = { churnPerMonth: 0.5, returnPerMonth: 0.9 };
    const half = expected({ ...cohort, ...returns, activation: 0.5 }).active!;
    const all = expected({ ...cohort, ...returns }).active!;
    half.forEach((members, day) => expect(members).toBeCloseTo(all[day] / 2, 8));
    expect(expected({ ...cohort, churnPerMonth: 1, returnPerMonth: 0.9 }).active![90]).toBe(0);
  });

  const steady = bare({
    inviteStyle: "steady",
    invitesPerWeek: 3.5,
    enthusiasmHalfLife: 20,
    conversion: 0.3,
    cycleDays: 4,
    cycleShape: "exponential",
    churnPerMonth: shareOf(0.04),
    returnPerMonth: shareOf(0.01),
  });

  test("they invite again, with the enthusiasm of their age: K and r in closed form", () => {
    const fading = Math.LN2 / 20;
    const sent = (rate: number): number => 0.5 * (0.2 / rate + 0.8 / (rate + 0.05));
    const { invitations, K, growthRatePerDay } = expected(steady);
    expect(invitations).toBeCloseTo(sent(fading), 12);
    expect(K).toBeCloseTo(0.3 * sent(fading), 12);
    const r = growthRatePerDay!;
    expect((0.3 * sent(fading + r)) / (1 + 4 * r)).toBeCloseTo(1, 10);
    expect(r).toBeGreaterThan(expected({ ...steady, returnPerMonth: 0 }).growthRatePerDay!);
  });

  test("it fades at the rate at which the enthusiasm does, if nothing is slower", () => {
    const { K, growthRatePerDay } = expected({ ...steady, conversion: 0.05 });
    const fading = Math.LN2 / 20;
    expect(K).toBeLessThan(1);
    expect(growthRatePerDay).toBeLessThan(0);
    expect(growthRatePerDay).toBeGreaterThan(-fading);
  });

  test("without fading there is no end to what they send; growth has a rate all the same", () => {
    const { K, reasons, growthRatePerDay, finalShare } = expected({
      ...steady,
      market: "mixed",
      enthusiasmHalfLife: Infinity,
    });
    expect(K).toBe(Infinity);
    expect(reasons.K).toMatch(/comes back, and keeps inviting for ever/);
    expect(growthRatePerDay).toBeGreaterThan(0);
    expect(finalShare).toBe(1);
  });

  test("joined and active of another shape grow at the rate that is told", () => {
    const grown = expected({
      ...steady,
      market: "unlimited",
      churnShape: 0.5,
      days: 300,
      startingMembers: 10,
    });
    const r = grown.growthRatePerDay!;
    expect(Math.log(grown.joined![300] / grown.joined![250]) / 50).toBeCloseTo(r, 4);
    expect(Math.log(grown.active![300] / grown.active![250]) / 50).toBeCloseTo(r, 4);
  });

  test("no formula for dying out, nor where members give up; none is needed where all is sent on joining", () => {
    const result = expected({ ...steady, market: "unlimited" });
    expect(result.extinctionChance).toBeNull();
    expect(result.reasons.extinctionChance).toMatch(/comes back/);
    expect(expected({ ...steady, conversion: 0.05 }).extinctionChance).toBe(1);
    const givingUp = expected({ ...steady, quitWithoutRecruitsDays: 20 });
    expect([givingUp.joined, givingUp.growthRatePerDay, givingUp.extinctionChance]).toEqual([
      null,
      null,
      null,
    ]);
    expect(givingUp.reasons.joined).toMatch(/gives up may come back/);
    const burst = bare({
      inviteStyle: "burst",
      invitesPerMember: 5,
      inviteSpread: "poisson",
      conversion: 0.3,
      churnPerMonth: 0.5,
    });
    expect(expected({ ...burst, returnPerMonth: 0.5 }).extinctionChance).toBeCloseTo(0.4171883561, 9);
  });
});

describe("a market in which the moment decides", () => {
  test.each([
    [{ fatigue: 0.5 }, /how often each was asked/],
    [{ burn: 0.5 }, /closed for good/],
    [{ networkEffect: 1 }, /more are active/],
    [{ winback: 1 }, /win members back/],
  ] as const)("%o: how it begins is known, how it goes on is not", (subset, reason) => {
    const plain = expected();
    const result = expected(subset);
    expect([result.K, result.growthRatePerDay, result.extinctionChance]).toEqual([
      plain.K,
      plain.growthRatePerDay,
      plain.extinctionChance,
    ]);
    expect([result.joined, result.active, result.peak, result.finalShare]).toEqual([null, null, null, null]);
    for (const field of ["joined", "peak", "finalShare"] as const)
      expect(result.reasons[field]).toMatch(reason);
    // What does not act is no reason.
    expect(expected({ ...subset, market: "unlimited" }).joined).not.toBeNull();
    expect(expected({ ...subset, conversion: 0 }).joined).not.toBeNull();
  });
});
