import { describe, expect, test } from "vitest";
import { expected } from "../../src/model/expected.ts";
import { openingParameters } from "../../src/parameters/baseParameters.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import { createProgression } from "../../src/study/createProgression.ts";
import type { LeversExperiment } from "../../src/study/experiment.ts";
import { leversOf } from "../../src/study/levers/leversOf.ts";
import type { Outcome } from "../../src/study/outcome.ts";
import type { Lever, LeversSummary } from "../../src/study/summaries.ts";
import { variantParameters } from "../../src/study/variantParameters.ts";
import { madeUpOutcome } from "./madeUpOutcome.ts";
import { ensembleOf, runAll, settingOf, tasksOf } from "./smallStudies.ts";

const leversStudy = (parameters: Parameters, runs: number, target: number): LeversExperiment => ({
  ...ensembleOf(parameters, runs),
  kind: "levers",
  better: 0.1,
  target,
});

const betterOf = (named: Partial<Parameters>): Record<string, number> =>
  Object.fromEntries(leversOf({ ...openingParameters, ...named }, 0.1).map(({ key, to }) => [key, to]));

describe("the levers of a setting", () => {
  test("are the inputs that act, each a tenth better, its own way", () => {
    expect(betterOf({})).toEqual({
      population: 22_000,
      startingMembers: 11,
      invitesPerWeek: 4.4,
      enthusiasmHalfLife: 23.1,
      conversion: 0.242,
      cycleDays: 3.6,
      churnPerMonth: 0.135,
    });
  });

  test("are not those that cannot be better: at their end, none at all, or ∞", () => {
    expect(betterOf({ market: "unlimited" })).not.toHaveProperty("population");
    expect(betterOf({ conversion: 1, churnPerMonth: 0, cycleDays: 0, enthusiasmHalfLife: Infinity })).toEqual(
      {
        population: 22_000,
        startingMembers: 11,
        invitesPerWeek: 4.4,
      },
    );
    expect(betterOf({ startingMembers: 20_000 })).not.toHaveProperty("startingMembers");
    // 20 million contacts are the most.
    const full = { market: "network", population: 2_000_000, contacts: 20 } as const;
    expect(betterOf(full)).not.toHaveProperty("contacts");
    expect(betterOf(full)).not.toHaveProperty("population");
  });

  test("stay shares, and whole numbers step by 1 at least", () => {
    expect(betterOf({ conversion: 0.95 })["conversion"]).toBe(1);
    expect(betterOf({ startingMembers: 1 })["startingMembers"]).toBe(2);
    const dense = betterOf({ market: "network", threshold: 3, maxAsks: 2 });
    expect([dense["threshold"], dense["maxAsks"]]).toEqual([2, 3]);
  });

  test("are tried on the setting with nothing else changed, and with the same luck", () => {
    const experiment = leversStudy(openingParameters, 5, 1_000);
    const levers = leversOf(openingParameters, 0.1);
    levers.forEach(({ key, to }, i) => {
      expect(variantParameters(experiment, { variant: i + 1, seed: 4 })).toEqual({
        ...openingParameters,
        [key]: to,
        seed: 4,
      });
    });
    expect(variantParameters(experiment, { variant: 0, seed: 4 })).toEqual({ ...openingParameters, seed: 4 });
    const tasks = tasksOf(createProgression(experiment));
    expect(tasks).toHaveLength(5 * (1 + levers.length));
    expect(new Set(tasks.slice(0, 1 + levers.length).map(({ seed }) => seed)).size).toBe(1);
  });
});

describe("which lever helps most", () => {
  const growing = settingOf({
    inviteStyle: "burst",
    invitesPerMember: 4,
    inviteSpread: "poisson",
    conversion: 0.5,
    cycleDays: 5,
    cycleShape: "exponential",
    startingMembers: 20,
    days: 100,
    memberLimit: 2_000,
  });

  test("is said as theory has it: at K = 2 a faster cycle saves its tenth of the days", () => {
    const experiment = leversStudy(growing, 12, 2_000);
    const progression = createProgression(experiment);
    runAll(experiment, progression);
    const { targetDay, reached, levers } = progression.summary();
    const days = targetDay![2];
    const earlier = (key: string): number => levers.find((lever) => lever.key === key)!.daysEarlier![2];
    expect(reached).toBe(12);
    // All times are a tenth shorter, chance for chance.
    expect(earlier("cycleDays")).toBeCloseTo(days / 10, 6);
    // K 2.2 in place of 2: r is 0.24 a day in place of 0.2, and so the days from 20 to 2,000 are a sixth fewer.
    const rate = (conversion: number) => expected({ ...growing, conversion, days: 1 }).growthRatePerDay!;
    const saved = days * (1 - rate(0.5) / rate(0.55));
    expect(earlier("conversion")).toBeGreaterThan(0.7 * saved);
    expect(earlier("conversion")).toBeLessThan(1.3 * saved);
    // Two more at the beginning: as many as grow by a tenth in ln 1.1 ÷ r days.
    expect(Math.abs(earlier("startingMembers") - Math.log(1.1) / 0.2)).toBeLessThan(0.6);
    expect(levers[0].key).not.toBe("startingMembers");
    expect(levers.map(({ daysEarlier }) => daysEarlier![2])).toEqual(
      levers.map(({ daysEarlier }) => daysEarlier![2]).toSorted((a, b) => b - a),
    );
  });

  test("is said for all levers after the first seeds, pair by pair", () => {
    const experiment = leversStudy(growing, 50, 2_000);
    const progression = createProgression(experiment);
    const variants = 1 + leversOf(growing, 0.1).length;
    for (let i = 0; i < 2 * variants; i++) {
      const { variant, seed } = progression.next()!;
      progression.add(madeUpOutcome({ variant, seed, joined: 100 + variant, targetDay: 50 - variant }));
    }
    const { pairs, levers } = progression.summary();
    expect(pairs).toBe(2);
    expect(levers.map((lever) => lever.pairs)).toEqual(levers.map(() => 2));
    expect(levers[0].daysEarlier).toEqual([
      variants - 1,
      variants - 1,
      variants - 1,
      variants - 1,
      variants - 1,
    ]);
    expect(levers[0].moreMembers![2]).toBeCloseTo((variants - 1) / 100, 12);
  });

  test("is the same in whatever order runs come", () => {
    const experiment = leversStudy(growing, 6, 2_000);
    const tasks = tasksOf(createProgression(experiment));
    const runs = tasks.map(({ variant, seed }) =>
      madeUpOutcome({
        variant,
        seed,
        joined: 50 + seed * variant,
        targetDay: 40 + ((seed * 7 + variant) % 5),
      }),
    );
    const summaryOf = (outcomes: readonly Outcome[]): LeversSummary => {
      const progression = createProgression(experiment);
      for (const outcome of outcomes) progression.add(outcome);
      return progression.summary();
    };
    expect(summaryOf(runs.toReversed())).toEqual(summaryOf(runs));
    expect(summaryOf([...runs, ...runs])).toEqual(summaryOf(runs));
  });

  test("counts runs in which only one of the two reaches the target", () => {
    const experiment = leversStudy(growing, 4, 2_000);
    const progression = createProgression(experiment);
    const add = (variant: number, seed: number, targetDay: number | null) =>
      progression.add(madeUpOutcome({ variant, seed, targetDay }));
    [30, null, 40, null].forEach((day, i) => add(0, i + 1, day));
    [28, 90, null, null].forEach((day, i) => add(1, i + 1, day));
    const { key } = leversOf(growing, 0.1)[0];
    const lever = progression.summary().levers.find((each) => each.key === key) as Lever;
    expect(lever).toMatchObject({ pairs: 4, onlyBetter: 1, onlyAsItIs: 1, daysEarlier: [2, 2, 2, 2, 2] });
    expect(progression.summary()).toMatchObject({ reached: 2, targetDay: [30.5, 32.5, 35, 37.5, 39.5] });
  });

  test("where hardly any run reaches the target is what lets more of them", () => {
    const experiment = leversStudy(growing, 3, 2_000);
    const progression = createProgression(experiment);
    for (let seed = 1; seed <= 3; seed++) {
      progression.add(madeUpOutcome({ variant: 0, seed, targetDay: seed === 1 ? 90 : null }));
      progression.add(madeUpOutcome({ variant: 1, seed, targetDay: seed === 1 ? 60 : null }));
      progression.add(madeUpOutcome({ variant: 2, seed, targetDay: 89 }));
    }
    const keys = leversOf(growing, 0.1).map(({ key }) => key);
    expect(progression.summary().levers[0].key).toBe(keys[1]);
  });
});
