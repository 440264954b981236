import { describe, expect, it } from "vitest";
import { simulate } from "../../src/model/simulation.ts";
import { actingParameters } from "../../src/parameters/actingParameters.ts";
import { completeParameters } from "../../src/parameters/completeParameters.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import { checkFormulas } from "../../src/study/checkFormulas.ts";
import type { FormulaCurve, FormulaName } from "../../src/study/formulaCheck.ts";
import { generationDays } from "../../src/study/formulas/generationDays.ts";

type Subset = Partial<Parameters>;

/** The world of Skok's formula: everybody sends ten invitations on joining, and two days later two of ten have joined. */
const skoksWorld: Subset = {
  market: "unlimited",
  startingMembers: 10,
  inviteStyle: "burst",
  invitesPerMember: 10,
  inviteSpread: "fixed",
  conversion: 0.2,
  cycleDays: 2,
  cycleShape: "fixed",
  churnPerMonth: 0,
  days: 20,
};

/** The world of Bass: everybody invites for ever at one rate, and whoever is asked answers at once. */
const basssWorld: Subset = {
  market: "mixed",
  population: 20_000,
  startingMembers: 400,
  organicPerDay: 5,
  inviteStyle: "steady",
  invitesPerWeek: 4,
  enthusiasmHalfLife: Infinity,
  conversion: 0.2,
  cycleDays: 0,
  churnPerMonth: 0,
  days: 120,
};

function formulaOf(setting: Subset, name: FormulaName): FormulaCurve {
  return checkFormulas(setting).formulas.find((formula) => formula.name === name)!;
}

const inputOf = (formula: FormulaCurve, symbol: string): number | undefined =>
  formula.inputs.find((input) => input.symbol === symbol)?.value;

describe("the formulas beside a run", () => {
  it("say what they print, where a setting is theirs, and find nothing broken but luck", () => {
    const skok = formulaOf(skoksWorld, "skok");
    expect(skok.joined?.at(-1)).toBeCloseTo(20_470, 6);
    expect(skok.inputs).toEqual([
      { symbol: "U0", value: 10 },
      { symbol: "K", value: 2 },
      { symbol: "ct", value: 2 },
    ]);
    expect(skok.broken).toEqual(["noChance"]);
    expect(formulaOf(skoksWorld, "chenNewest").broken).toEqual(["noChance"]);
    const printed = formulaOf(skoksWorld, "chenEverybody");
    expect(printed.joined?.at(-1)).toBeCloseTo(10 * 3 ** 10, 4);
    expect(printed.broken).toEqual(["everybodyInvitesForEver", "noChance"]);
    const bass = formulaOf(basssWorld, "bass");
    expect(bass.broken).toEqual(["noChance"]);
    expect(inputOf(bass, "p")).toBe(5 / 20_000);
    expect(inputOf(bass, "q")).toBeCloseTo(0.8 / 7, 12);
  });

  it("are where a run goes that keeps to them", () => {
    const bass = formulaOf(basssWorld, "bass");
    const run = simulate({ ...completeParameters(basssWorld), seed: 3 });
    // From 400 members on, luck makes a run spread by some 3 % around it, and ever less as the market fills.
    for (const day of [20, 40, 60])
      expect(Math.abs(run.census.joined[day] / bass.joined![day] - 1)).toBeLessThan(0.1);
    const { expected } = checkFormulas(basssWorld);
    expect(expected![60] / bass.joined![60]).toBeCloseTo(1, 2);
  });

  it("have a value a day, from the starting members on", () => {
    for (const { joined, name } of checkFormulas({ startingMembers: 25, days: 90 }).formulas) {
      expect(joined, name).toHaveLength(91);
      expect(joined![0], name).toBeCloseTo(25, 9);
    }
  });

  it("name what the run breaks, the gravest first and luck last", () => {
    const setting: Subset = { population: 20_000, days: 180 };
    expect(formulaOf(setting, "skok").broken).toEqual([
      "endlessMarket",
      "cyclesInStep",
      "nobodyLeaves",
      "noChance",
    ]);
    expect(formulaOf(setting, "bass").broken[0]).toBe("nobodyTires");
    // With hardly a member tiring, but most leaving within the month, leaving matters more.
    const leaving: Subset = { ...setting, enthusiasmHalfLife: 500, churnPerMonth: 0.8, invitesPerWeek: 10 };
    expect(formulaOf(leaving, "bass").broken[0]).toBe("nobodyLeaves");
    // A market that is never nearly used up breaks the assumption without any harm.
    const roomy: Subset = { population: 10_000_000, days: 30 };
    expect(formulaOf(roomy, "skok").broken[0]).toBe("cyclesInStep");
  });

  it.each<[string, Subset, FormulaName, string]>([
    ["a month in which most leave", { churnPerMonth: 0.5 }, "logistic", "nobodyLeaves"],
    ["organic joins", { organicPerDay: 3 }, "skok", "nobodyComesAlone"],
    ["contacts", { market: "network", population: 2000 }, "bass", "everybodyMeetsEverybody"],
    ["fatigue", { fatigue: 0.2 }, "chenEverybody", "acceptanceNeverChanges"],
    ["people for whom it is not made", { fitShare: 0.5 }, "bass", "everybodyAlike"],
    ["who invites once", { inviteStyle: "burst" }, "logistic", "everybodyInvitesForEver"],
  ])("notice %s", (_, setting, name, assumption) => {
    expect(formulaOf(setting, name).broken).toContain(assumption);
    const neutral: Subset = { ...skoksWorld, ...basssWorld };
    if (name !== "chenEverybody") expect(formulaOf(neutral, "bass").broken).not.toContain(assumption);
  });

  it("are silent where they say nothing, and say why", () => {
    const silences = (setting: Subset): Record<string, string | null> =>
      Object.fromEntries(checkFormulas(setting).formulas.map(({ name, silence }) => [name, silence]));
    expect(silences(skoksWorld)).toMatchObject({ skok: null, bass: "marketWithoutEnd" });
    expect(silences(basssWorld)).toMatchObject({ skok: "invitesForEver", bass: null, logistic: null });
    expect(silences({ conversion: 0.01 })).toMatchObject({ skok: null, logistic: "noGrowth" });
    expect(silences({ ...skoksWorld, market: "mixed", cycleDays: 0 })).toMatchObject({
      skok: "noTimeBetween",
      chenEverybody: "noTimeBetween",
      bass: "noTimeBetween",
    });
    for (const { joined, silence } of checkFormulas(basssWorld).formulas)
      expect(joined === null).toBe(silence !== null);
  });

  it("never hold NaN, whatever the setting", () => {
    const settings: readonly Subset[] = [
      { conversion: 0 },
      { startingMembers: 1, population: 1 },
      { startingMembers: 5, population: 5 },
      { market: "network", inviteStyle: "circle", population: 500 },
      { inviteStyle: "burst", invitesPerMember: 0 },
      { market: "network", population: 500, burn: 0.5, threshold: 2 },
      { churnPerMonth: 1 },
      { quitWithoutRecruitsDays: 10, returnPerMonth: 0.2 },
      { market: "unlimited", invitesPerWeek: 1000, conversion: 1, days: 3650 },
    ];
    for (const setting of settings)
      for (const { joined, inputs, name } of checkFormulas(setting).formulas) {
        expect(joined?.some(Number.isNaN) ?? false, `${name} of ${JSON.stringify(setting)}`).toBe(false);
        expect(inputs.some(({ value }) => Number.isNaN(value))).toBe(false);
      }
  });

  it("refuse what is not allowed, by name", () => {
    expect(() => checkFormulas({ conversion: 2 })).toThrow(/conversion/);
  });
});

describe("the time of a generation", () => {
  const daysOf = (subset: Subset): number => generationDays(actingParameters(completeParameters(subset)));

  it("of a steady inviter is 1/(fading + leaving) and the cycle", () => {
    const fading = Math.LN2 / 21;
    const leaving = -Math.log(1 - 0.15) / 30;
    expect(daysOf({})).toBeCloseTo(1 / (fading + leaving) + 4, 5);
    expect(daysOf({ churnPerMonth: 0 })).toBeCloseTo(1 / fading + 4, 5);
    expect(daysOf({ churnPerMonth: 0, enthusiasmHalfLife: Infinity })).toBe(Infinity);
  });

  it("of who sends all at once is the delay and the cycle", () => {
    const burst: Subset = { inviteStyle: "burst", churnPerMonth: 0 };
    expect(daysOf(burst)).toBe(4);
    expect(daysOf({ ...burst, sendDelayDays: 9 })).toBeCloseTo(13, 6);
  });

  it("is what a run shows: the mean age of a sponsor when its recruit joins", () => {
    const setting = completeParameters({
      market: "unlimited",
      startingMembers: 4000,
      conversion: 0.03,
      churnShape: 0.7,
      churnPerMonth: 0.4,
      days: 500,
      seed: 5,
    });
    const { joinDays, sponsors } = simulate(setting).people;
    let [ages, recruits] = [0, 0];
    sponsors.forEach((sponsor, row) => {
      if (sponsor < 0) return;
      ages += joinDays[row] - joinDays[sponsor];
      recruits++;
    });
    expect(recruits).toBeGreaterThan(700);
    expect(ages / recruits / daysOf(setting)).toBeCloseTo(1, 1);
  });
});
