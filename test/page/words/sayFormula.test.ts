import { describe, expect, it } from "vitest";
import { sayBroken } from "../../../src/page/words/sayAssumption.ts";
import {
  sayFormulaBetween,
  sayFormulaChart,
  sayFormulaEnd,
  sayLetter,
} from "../../../src/page/words/sayFormula.ts";
import { actingParameters } from "../../../src/parameters/actingParameters.ts";
import { completeParameters } from "../../../src/parameters/completeParameters.ts";
import type { Parameters } from "../../../src/parameters/parameterTable.ts";
import { checkFormulas } from "../../../src/study/checkFormulas.ts";
import type { FormulaCurve, FormulaName, FormulaSymbol } from "../../../src/study/formulaCheck.ts";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

function told(setting: Partial<Parameters>, name: FormulaName): string[] {
  const formula = checkFormulas(setting).formulas.find((each) => each.name === name)!;
  return sayBroken(formula, actingParameters(completeParameters(setting))).map(plain);
}

describe("what a formula says of the end", () => {
  it("stands beside what the run came to", () => {
    expect(plain(sayFormulaEnd(20_971_510, 9998, 20))).toBe("20,971,510 on day 20; this run: 9,998.");
    expect(plain(sayFormulaEnd(12.4, 10, 180))).toBe("12 on day 180; this run: 10.");
  });

  it("is readable where it leaves all bounds", () => {
    expect(plain(sayFormulaEnd(2.34e10, 500, 90))).toBe(
      "23.4 billion (more than live on Earth) on day 90; this run: 500.",
    );
    for (const says of [1e15, 1e200, Infinity])
      expect(sayFormulaEnd(says, 500, 90)).toContain("far more people than live on Earth");
  });

  it("is not praised where it is near only in the end", () => {
    const came = Float64Array.of(10, 80, 900, 1000);
    const far = Float64Array.of(10, 50, 100, 1050);
    expect(plain(sayFormulaBetween(far, came))).toBe("Near only in the end: 100 on day 2; this run: 900.");
    expect(sayFormulaBetween(Float64Array.of(10, 90, 880, 1050), came)).toBe("");
    expect(sayFormulaBetween(Float64Array.of(10, 50, 100, 200), came)).toBe("");
    expect(sayFormulaBetween(new Float64Array(0), came)).toBe("");
  });

  it("is told for the whole picture", () => {
    const curve = (name: FormulaName, end: number | null): FormulaCurve => ({
      name,
      inputs: [],
      joined: end === null ? null : Float64Array.of(10, end),
      silence: end === null ? "noGrowth" : null,
      broken: [],
    });
    const formulas = [curve("skok", 50), curve("bass", null), curve("logistic", 1e300)];
    expect(sayFormulaChart(formulas, 100, 4000, 1)).toBe(
      "Joined by day 1: this run 4,000; Skok 5,000; Logistic far more people than live on Earth.",
    );
  });
});

describe("a letter of a formula", () => {
  it.each<[FormulaSymbol, number, string]>([
    ["U0", 1, "1 member at the start"],
    ["U0", 10, "10 members at the start"],
    ["K", 1, "1 new member that a member brings"],
    ["K", 3.28, "3.3 new members that a member brings"],
    ["i", 1, "1 invitation that a member sends"],
    ["m", 1, "1 person there is"],
    ["m", 20_000, "20,000 people there are"],
    ["q", 1, "1 person that a member brings a day"],
    ["q", 0.4, "0.4 people that a member brings a day"],
  ])("%s of %d is said in words that agree", (symbol, value, words) => {
    expect(plain(sayLetter({ symbol, value }, 1))).toBe(words);
  });
});

describe("what a formula takes for granted", () => {
  it("is said with this run's number, the gravest in full", () => {
    expect(told({}, "bass")).toEqual([
      "Takes for granted that nobody tires of inviting; here members invite half as often after 21 days.",
      "Also that nobody leaves, and that joining takes no time.",
    ]);
    const [gravest, others] = told({}, "skok");
    expect(gravest).toBe(
      "Takes for granted that there is always somebody new to invite; here there are 20,000 people.",
    );
    expect(others).toBe(
      "Also that everybody’s recruits all join exactly 30 days after them, and that nobody leaves.",
    );
  });

  it.each<[Partial<Parameters>, FormulaName, string]>([
    [{ population: 1 }, "skok", "here there is 1 person."],
    [
      { inviteStyle: "burst", invitesPerMember: 1, conversion: 0.5 },
      "chenEverybody",
      "that everybody sends the invitation again every",
    ],
    [
      { churnPerMonth: 0, enthusiasmHalfLife: Infinity, market: "network", contacts: 1 },
      "logistic",
      "here each knows 1 other on average.",
    ],
    [{ churnPerMonth: 0, enthusiasmHalfLife: Infinity, organicPerDay: 1 }, "logistic", "here 1 a day does."],
    [
      { churnPerMonth: 0.8, enthusiasmHalfLife: Infinity },
      "logistic",
      "here 80 % of new members leave in a month",
    ],
    [{ market: "unlimited", organicPerDay: 50, days: 60 }, "skok", "here 50 a day do"],
    [
      {
        market: "unlimited",
        inviteStyle: "burst",
        invitesPerMember: 10,
        cycleShape: "fixed",
        churnPerMonth: 0,
      },
      "chenEverybody",
      "that everybody sends all 10 invitations again every 4 days; here that is all that a member ever sends",
    ],
    [
      { market: "mixed", inviteStyle: "burst", churnPerMonth: 0, cycleDays: 0, sendDelayDays: 5 },
      "bass",
      "goes on inviting for ever; here each invites once, some 5 days after joining",
    ],
  ])("names it for %o", (setting, name, words) => {
    expect(told(setting, name).join(" ")).toContain(words);
  });

  it("counts people, not simulated members", () => {
    const setting: Partial<Parameters> = { peopleEach: 1000, organicPerDay: 2 };
    expect(told(setting, "skok").join(" ")).toContain("here there are 20,000,000 people");
    const { inputs } = checkFormulas(setting).formulas.find(({ name }) => name === "bass")!;
    const letters = inputs.map((input) => plain(sayLetter(input, 1000)));
    expect(letters).toEqual([
      "10,000 members at the start",
      "0.0001 of all others join by themselves a day",
      expect.stringContaining("people that a member brings a day"),
      "20,000,000 people there are",
    ]);
  });

  it("is luck alone where nothing else is broken", () => {
    const setting: Partial<Parameters> = {
      enthusiasmHalfLife: Infinity,
      churnPerMonth: 0,
      cycleDays: 0,
      conversion: 0.1,
    };
    expect(told(setting, "bass")).toEqual([
      "All that it takes for granted holds here. What differs is luck.",
      "",
    ]);
  });

  it("can be said of every setting without a number that is none", () => {
    const settings: readonly Partial<Parameters>[] = [
      { market: "network", threshold: 3, population: 500 },
      { market: "network", maxAsks: 1, population: 500 },
      { fatigue: 0.1, burn: 0.2, networkEffect: 0.4 },
      { burn: 0.2 },
      { networkEffect: 0.4 },
      { fitShare: 0.4, misfitConversion: 0.02 },
      { fitShare: 0.4 },
      { activation: 0.4, churnPerMonth: 0 },
      { quitWithoutRecruitsDays: 20, churnPerMonth: 0 },
      { market: "network", inviteStyle: "circle", population: 500 },
      { inviteStyle: "burst" },
    ];
    for (const setting of settings)
      for (const formula of checkFormulas(setting).formulas) {
        const acting = actingParameters(completeParameters(setting));
        const words = [
          ...sayBroken(formula, acting),
          ...formula.inputs.map((input) => sayLetter(input, 1)),
        ].join(" ");
        expect(words).not.toMatch(/NaN|undefined|null|∞|Infinity/);
      }
  });
});
