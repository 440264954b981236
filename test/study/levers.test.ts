import { describe, expect, test } from "vitest";
import { expected } from "../../src/model/expected.ts";
import { openingParameters } from "../../src/parameters/baseParameters.ts";
import type { Parameters } from "../../src/parameters/parameterTable.ts";
import { createProgression } from "../../src/study/createProgression.ts";
import type { LeversExperiment } from "../../src/study/experiment.ts";
import { leversOf } from "../../src/study/levers/leversOf.ts";
import type { Outcome } from "../../src/study/outcome.ts";
import type { Lever, LeversSummary } from "../../src/study/summaries.ts";
import { runTask } from "../../src/study/runTask.ts";
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
    const outcomes = runAll(experiment, progression);
    const { reached, levers } = progression.summary();
    const asItIs = outcomes.flatMap(({ variant, targetDay }) => (variant === 0 ? [targetDay!] : []));
    const days = asItIs.reduce((sum, day) => sum + day, 0) / 12;
    const earlier = (key: string): number => levers.find((lever) => lever.key === key)!.daysEarlier!.mean;
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
    expect(levers.map(({ daysEarlier }) => daysEarlier!.mean)).toEqual(levers.map((_, i) => i + 1));
    expect(levers.at(-1)!.moreMembers!.mean).toBeCloseTo((variants - 1) / 100, 12);
  });

  test("is the same in whatever order runs come", () => {
    const experiment = leversStudy(growing, 6, 2_000);
    const tasks = tasksOf(createProgression(experiment));
    const runs = tasks.map(({ variant, seed }) =>
      madeUpOutcome({
        variant,
        seed,
        joined: 50 + seed * variant,
        targetDay: 40 + ((seed * 7 + variant) % 5) / 3,
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

  test("counts a run that does not reach the target as its last day, and how many more reach it", () => {
    const experiment = leversStudy(growing, 8, 2_000);
    const progression = createProgression(experiment);
    const add = (variant: number, seed: number, targetDay: number | null) =>
      progression.add(madeUpOutcome({ variant, seed, targetDay }));
    const asItIs = [30, null, 40, null, null, 50, 60, 70];
    const better = [28, 90, null, null, 80, 49, 58, 67];
    asItIs.forEach((day, i) => add(0, i + 1, day));
    better.forEach((day, i) => add(1, i + 1, day));
    const { key } = leversOf(growing, 0.1)[0];
    const lever = progression.summary().levers.find((each) => each.key === key) as Lever;
    expect(lever.pairs).toBe(8);
    // The last day is day 100.
    expect(lever.daysEarlier).toMatchObject({ mean: (2 + 10 - 60 + 0 + 20 + 1 + 2 + 3) / 8, differing: 7 });
    expect(lever.reachMore).toEqual({ mean: 1 / 8, margin: Infinity, differing: 3 });
    expect(progression.summary()).toMatchObject({ reached: 5, targetDay: 50 });
  });

  test("tells members as a share of all as it is, so that one run that died out weighs no more than it is", () => {
    const experiment = leversStudy(growing, 8, 2_000);
    const progression = createProgression(experiment);
    for (let seed = 1; seed <= 8; seed++) {
      progression.add(madeUpOutcome({ variant: 0, seed, joined: seed === 1 ? 1 : 1_000 }));
      progression.add(madeUpOutcome({ variant: 1, seed, joined: seed === 1 ? 1_051 : 1_050 }));
    }
    const { mean, margin } = progression.summary().levers[0].moreMembers!;
    expect(mean).toBeCloseTo((1_050 + 7 * 50) / 7_001, 12);
    // Seven differ by 50 and one by 1,050: a standard error of 125 members; t of 7 degrees of freedom is 2.365.
    expect(margin).toBeCloseTo((2.365 * 125) / (7_001 / 8), 3);
  });

  test("has no share of members where as it is nobody joins", () => {
    const progression = createProgression(leversStudy(growing, 1, 2_000));
    progression.add(madeUpOutcome({ variant: 0, seed: 1, joined: 0 }));
    progression.add(madeUpOutcome({ variant: 1, seed: 1, joined: 3 }));
    expect(progression.summary().levers[0]).toMatchObject({ pairs: 1, moreMembers: null });
    expect(progression.summary().levers[1]).toMatchObject({ pairs: 0, moreMembers: null, daysEarlier: null });
  });

  test("near K = 1 tells conversion and invitations alike, for both make K the same", () => {
    const parameters = { ...openingParameters, conversion: 0.07 };
    const experiment = leversStudy(parameters, 150, 50);
    const progression = createProgression(experiment);
    const keys = leversOf(parameters, 0.1).map(({ key }) => key);
    const tried = [0, 1 + keys.indexOf("conversion"), 1 + keys.indexOf("invitesPerWeek")];
    for (let seed = 1; seed <= 150; seed++)
      for (const variant of tried) progression.add(runTask(experiment, { variant, seed }));
    const { levers, reached } = progression.summary();
    // Neither all reach it nor none.
    expect([reached > 75, reached < 135]).toEqual([true, true]);
    const [conversion, invitations] = ["conversion", "invitesPerWeek"].map((key) =>
      levers.find((each) => each.key === key)!,
    );
    for (const name of ["daysEarlier", "reachMore", "moreMembers"] as const) {
      const [a, b] = [conversion[name]!, invitations[name]!];
      expect(a.mean).toBeGreaterThan(a.margin);
      expect(b.mean).toBeGreaterThan(b.margin);
      expect(Math.abs(a.mean - b.mean)).toBeLessThan(Math.hypot(a.margin, b.margin));
    }
    // 4,000 pairs: 20.6 and 20.8 days, 14.1 and 13.9 in a hundred, 43.2 and 43.5 %.
    expect(Math.abs(conversion.daysEarlier!.mean - 20.7)).toBeLessThan(2 * conversion.daysEarlier!.margin);
    expect(Math.abs(invitations.moreMembers!.mean - 0.434)).toBeLessThan(2 * invitations.moreMembers!.margin);
  });
});
