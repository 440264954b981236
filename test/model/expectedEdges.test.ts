import fc from "fast-check";
import { expect, test } from "vitest";
import { expected } from "../../src/model/expected.ts";
import type { Expectation } from "../../src/model/expectation.ts";
import { openingParameters } from "../../src/parameters/completeParameters.ts";
import { parameterKeys, parameterTable } from "../../src/parameters/parameterTable.ts";
import type { Parameter } from "../../src/parameters/parameter.ts";
import type { ParameterKey, Parameters } from "../../src/parameters/parameterTable.ts";

/** Any allowed value of a parameter, the ends and the slider's span more often than the rest. */
function valueOf(key: ParameterKey, longestRun: number): fc.Arbitrary<number | string> {
  const parameter: Parameter = parameterTable[key];
  if (parameter.kind === "choice") return fc.constantFrom(...parameter.choices);
  if (key === "days") return fc.integer({ min: 1, max: longestRun });
  const { min, max, slider } = parameter;
  const within = (from: number, to: number): fc.Arbitrary<number> =>
    parameter.integer
      ? fc.integer({ min: from, max: to })
      : fc.double({ min: from, max: to, noNaN: true, noDefaultInfinity: true });
  const ends = parameter.mayBeNever ? [min, max, Infinity] : [min, max];
  return fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(...ends, parameter.neutral) },
    { weight: 1, arbitrary: within(min, max) },
    { weight: 4, arbitrary: within(Math.max(min, slider.from), slider.to) },
  );
}

const settings = (longestRun: number): fc.Arbitrary<Partial<Parameters>> =>
  fc.record(Object.fromEntries(parameterKeys.map((key) => [key, valueOf(key, longestRun)])), {
    requiredKeys: [],
  });

/** What holds whatever is set. */
function check(subset: Partial<Parameters>): Expectation {
  const { market, population, startingMembers, days } = { ...openingParameters, ...subset };
  const result = expected(subset);
  const { acceptance, invitations, K, growthRatePerDay, doublingDays, joined, active, peak } = result;
  for (const value of [acceptance, invitations, K]) expect(value).toBeGreaterThanOrEqual(0);
  for (const chance of [result.extinctionChance, result.finalShare])
    if (chance !== null) expect(chance >= 0 && chance <= 1).toBe(true);
  if (growthRatePerDay === null) expect(result.reasons.growthRatePerDay).toBeTruthy();
  else if (Math.abs(K - 1) > 1e-9) expect(Math.sign(growthRatePerDay)).toBe(Math.sign(K - 1));
  expect(doublingDays === null).toBe(result.reasons.doublingDays !== undefined);
  if (doublingDays !== null) expect(doublingDays * growthRatePerDay!).toBeCloseTo(Math.LN2, 9);
  expect(peak === null).toBe(result.reasons.peak !== undefined);
  if (peak !== null)
    expect(
      peak.day >= 0 && peak.day <= days && peak.share >= 0 && peak.share <= 1 && peak.sharePerDay > 0,
    ).toBe(true);
  expect(joined === null).toBe(result.reasons.joined !== undefined);
  if (joined === null || active === null) return result;
  const limit = market === "mixed" ? population : 1e300;
  expect(joined).toHaveLength(days + 1);
  expect(active).toHaveLength(days + 1);
  expect(joined[0]).toBeGreaterThanOrEqual(Math.min(startingMembers, limit));
  for (let day = 0; day <= days; day++) {
    const isInOrder =
      active[day] >= 0 &&
      active[day] <= joined[day] &&
      joined[day] <= limit &&
      joined[day] >= (joined[day - 1] ?? 0);
    if (!isInOrder) throw new Error(`day ${day}: joined ${joined[day]}, active ${active[day]}`);
  }
  return result;
}

test("no setting at all gives nonsense", () => {
  fc.assert(
    fc.property(settings(150), (subset) => void check(subset)),
    { numRuns: 400, seed: 1 },
  );
});

test("nor does a long run", () => {
  fc.assert(
    fc.property(settings(3_650), (subset) => void check({ ...subset })),
    { numRuns: 40, seed: 2 },
  );
});

test("K is proportional to the conversion as long as nobody gives up for want of recruits", () => {
  fc.assert(
    fc.property(settings(5), fc.double({ min: 0.001, max: 1, noNaN: true }), (subset, conversion) => {
      const setting = { ...subset, quitWithoutRecruitsDays: Infinity };
      const whole = expected({ ...setting, conversion: 1 }).K;
      const part = expected({ ...setting, conversion }).K;
      if (whole === Infinity) expect(part).toBe(Infinity);
      else expect(Math.abs(part - conversion * whole)).toBeLessThanOrEqual(1e-12 * whole);
    }),
    { numRuns: 200, seed: 3 },
  );
});

const markets = [{ market: "unlimited" }, { market: "mixed" }] as const;
const styles = [
  { inviteStyle: "steady" },
  { inviteStyle: "burst" },
  { inviteStyle: "burst", cycleShape: "fixed" },
  { inviteStyle: "burst", sendDelayDays: 10, inviteSpread: "geometric" },
] as const;
const combinations = markets.flatMap((market) => styles.map((style) => ({ ...market, ...style })));

test.each(combinations)("edges of $market, $inviteStyle $cycleShape $sendDelayDays", (base) => {
  const nobody = check({ ...base, conversion: 0 });
  expect(nobody.K).toBe(0);
  expect(nobody.joined!.at(-1)).toBe(10);
  const staying = check({ ...base, churnPerMonth: 0 });
  expect(staying.active).toEqual(staying.joined);
  const leaving = check({ ...base, churnPerMonth: 1 });
  expect([leaving.K, leaving.joined!.at(-1), leaving.active![0]]).toEqual([0, 10, 0]);
  const empty = check({ ...base, startingMembers: 0 });
  expect(empty.joined!.at(-1)).toBe(0);
  const instant = check({ ...base, cycleDays: 0 });
  expect(instant.K).toBeGreaterThan(1);
  const many = check({ ...base, invitesPerWeek: 400, invitesPerMember: 250 });
  expect(many.K).toBeGreaterThan(50 * 0.9);
  expect(many.joined!.at(-1)).toBeGreaterThan(19_999.9);
  const alone = check({ ...base, population: 1, startingMembers: 1 });
  if (base.market === "mixed") expect(alone.joined!.at(-1)).toBe(1);
  const crowded = check({ ...base, population: 100, startingMembers: 1_000 });
  expect(crowded.joined![0]).toBe(base.market === "mixed" ? 100 : 1_000);
  expect(check({ ...base, days: 1 }).joined).toHaveLength(2);
  expect(check({ ...base, days: 3_650 }).joined).toHaveLength(3_651);
  check({ ...base, enthusiasmHalfLife: Infinity, churnPerMonth: 0, days: 3_650 });
});
