import fc from "fast-check";
import { expect, test } from "vitest";
import { expected } from "../../src/model/expected.ts";
import type { Expectation } from "../../src/model/expectation.ts";
import { actingParameters } from "../../src/parameters/actingParameters.ts";
import { agreeing } from "../../src/parameters/agreeing.ts";
import { openingParameters } from "../../src/parameters/baseParameters.ts";
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

/** Rules that theory follows in part at most: where all are drawn at once, hardly anything is left to follow. */
const hardRules: readonly ParameterKey[] = [
  "fatigue",
  "burn",
  "maxAsks",
  "networkEffect",
  "threshold",
  "stickiness",
  "returnPerMonth",
  "winback",
  "quitWithoutRecruitsDays",
  "startPlacement",
];

const settings = (longestRun: number): fc.Arbitrary<Parameters> => {
  const drawn = (keys: readonly ParameterKey[]) =>
    fc.record(Object.fromEntries(keys.map((key) => [key, valueOf(key, longestRun)])), { requiredKeys: [] });
  const plain = drawn(parameterKeys.filter((key) => !hardRules.includes(key)));
  const hard = fc.oneof(fc.constant({}), fc.constant({}), drawn(hardRules));
  return fc.tuple(plain, hard).map((parts) => agreeing({ ...openingParameters, ...parts[0], ...parts[1] }));
};

/** What holds whatever is set. */
function check(subset: Partial<Parameters>): Expectation {
  const parameters = { ...openingParameters, ...subset };
  const { market, population, startingMembers, days } = actingParameters(parameters);
  const result = expected(subset);
  const { acceptance, invitations, K, growthRatePerDay, doublingDays, joined, active, peak, reasons } =
    result;
  expect(acceptance >= 0 && acceptance <= 1 && invitations >= 0 && K >= 0).toBe(true);
  for (const chance of [result.extinctionChance, result.finalShare])
    if (chance !== null) expect(chance >= 0 && chance <= 1).toBe(true);
  if (result.amplification !== null) expect(result.amplification).toBeGreaterThanOrEqual(1);
  expect(growthRatePerDay === null).toBe(reasons.growthRatePerDay !== undefined);
  if (growthRatePerDay !== null && Math.abs(K - 1) > 1e-9)
    expect(Math.sign(growthRatePerDay)).toBe(Math.sign(K - 1));
  if (K === Infinity) expect(reasons.K).toBeTruthy();
  expect(doublingDays === null).toBe(reasons.doublingDays !== undefined);
  if (doublingDays !== null) expect(doublingDays * growthRatePerDay!).toBeCloseTo(Math.LN2, 9);
  if (result.extinctionChance === null) expect(reasons.extinctionChance).toBeTruthy();
  expect(result.finalShare === null).toBe(reasons.finalShare !== undefined);
  expect(peak === null).toBe(reasons.peak !== undefined);
  if (peak !== null)
    expect(
      peak.day >= 0 && peak.day <= days && peak.share >= 0 && peak.share <= 1 && peak.sharePerDay > 0,
    ).toBe(true);
  expect(joined === null).toBe(reasons.joined !== undefined);
  expect(active === null).toBe(joined === null);
  if (joined === null || active === null) return result;
  const limit = market === "unlimited" ? 1e300 : population;
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
    { numRuns: 500, seed: 1 },
  );
});

test("nor does a network that is followed", () => {
  const network = fc.record({
    network: fc.constantFrom("random"),
    contacts: fc.constantFrom(0, 0.5, 3, 12, 400),
    population: fc.constantFrom(1, 2, 3, 50, 20_000),
    maxAsks: fc.constantFrom(0, 1, Infinity),
  });
  fc.assert(
    fc.property(settings(60), network, (subset, given) => {
      const setting = { ...subset, ...given, market: "network" } as Parameters;
      void check(
        agreeing({
          ...setting,
          fatigue: 0,
          burn: 0,
          threshold: 1,
          networkEffect: 0,
          stickiness: 0,
          winback: 0,
          returnPerMonth: setting.inviteStyle === "circle" ? setting.returnPerMonth : 0,
          quitWithoutRecruitsDays: Infinity,
          startPlacement: "random",
          targeting: setting.inviteStyle === "circle" ? setting.targeting : 0,
        }),
      );
    }),
    { numRuns: 200, seed: 4 },
  );
});

test("nor does a long run", () => {
  fc.assert(
    fc.property(settings(3_650), (subset) => void check({ ...subset })),
    { numRuns: 40, seed: 2 },
  );
});

test("K is proportional to the conversion where people are alike and nobody gives up for want of recruits", () => {
  fc.assert(
    fc.property(settings(5), fc.double({ min: 0.001, max: 1, noNaN: true }), (subset, conversion) => {
      // In a network that is followed, who asks one contact twice brings it but once.
      const network = subset.inviteStyle === "circle" ? subset.network : "small-world";
      const setting = { ...subset, network, fitShare: 1, quitWithoutRecruitsDays: Infinity } as const;
      const whole = expected({ ...setting, conversion: 1 }).K;
      const part = expected({ ...setting, conversion }).K;
      if (whole === Infinity) expect(part).toBe(Infinity);
      else expect(Math.abs(part - conversion * whole)).toBeLessThanOrEqual(1e-12 * whole);
    }),
    { numRuns: 200, seed: 3 },
  );
});

const markets = [{ market: "unlimited" }, { market: "mixed" }, { market: "network" }] as const;
const styles = [
  { inviteStyle: "steady" },
  { inviteStyle: "burst" },
  { inviteStyle: "burst", cycleShape: "fixed" },
  { inviteStyle: "burst", sendDelayDays: 10, inviteSpread: "geometric" },
  { inviteStyle: "circle", sendDelayDays: 3 },
] as const;
const combinations = markets.flatMap((market) => styles.map((style) => ({ ...market, ...style })));

test.each(combinations)("edges of $market, $inviteStyle $cycleShape $sendDelayDays", (base) => {
  const isFinite = base.market !== "unlimited";
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
  const many = check({ ...base, invitesPerWeek: 400, invitesPerMember: 250, conversion: 0.9 });
  expect(many.K).toBeGreaterThan(base.market === "network" ? 10 : 50 * 0.9);
  expect(many.joined!.at(-1)).toBeGreaterThan(19_990);
  const alone = check({ ...base, population: 1, startingMembers: 1 });
  if (isFinite) expect(alone.joined!.at(-1)).toBe(1);
  const crowded = check({ ...base, population: 100, startingMembers: 1_000 });
  expect(crowded.joined![0]).toBe(isFinite ? 100 : 1_000);
  expect(check({ ...base, days: 1 }).joined).toHaveLength(2);
  expect(check({ ...base, days: 3_650 }).joined).toHaveLength(3_651);
  check({ ...base, enthusiasmHalfLife: Infinity, churnPerMonth: 0, days: 3_650 });
});
