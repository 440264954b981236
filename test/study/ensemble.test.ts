import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expectedExtinction } from "../../src/model/expectedExtinction.ts";
import { createProgression } from "../../src/study/createProgression.ts";
import type { Outcome } from "../../src/study/outcome.ts";
import type { EnsembleSummary } from "../../src/study/summaries.ts";
import { madeUpOutcome } from "./madeUpOutcome.ts";
import { doubling, ensembleOf, lively, runAll, settingOf, tasksOf } from "./smallStudies.ts";

const shares = [0.05, 0.25, 0.5, 0.75, 0.95];

/** Quantiles the slow way. */
function quantileOf(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  return below + (sorted[Math.ceil(place)] - below) * (place % 1);
}

function summaryOf(runs: number, outcomes: readonly Outcome[]): EnsembleSummary {
  const progression = createProgression(ensembleOf(lively, runs));
  for (const outcome of outcomes) progression.add(outcome);
  return progression.summary();
}

const someRuns = (() => {
  const experiment = ensembleOf(lively, 40);
  return runAll(experiment, createProgression(experiment));
})();

describe("many runs of one setting", () => {
  test("without chance are all alike: the bands are one line, and nothing died out", () => {
    const experiment = ensembleOf(doubling, 12);
    const progression = createProgression(experiment);
    runAll(experiment, progression);
    const summary = progression.summary();
    const line = Float64Array.from({ length: 21 }, (_, day) => 2 ** (Math.floor(day / 5) + 1) - 1);
    expect(summary.joined).toEqual([line, line, line, line, line]);
    expect(summary.runs).toBe(12);
    expect(summary.finalSizes).toEqual(new Float64Array(12).fill(31));
    expect(summary.diedOut).toBe(0);
  });

  test("have bands that are the quantiles of all runs at each day", () => {
    const { joined, active, finalSizes, doublingDays } = summaryOf(40, someRuns);
    for (const day of [0, 1, 17, 30, 60])
      shares.forEach((share, i) => {
        const joinedThen = someRuns.map(({ joinedByDay }) => joinedByDay![day]);
        const activeThen = someRuns.map(({ activeByDay }) => activeByDay![day]);
        expect(joined[i][day]).toBeCloseTo(quantileOf(joinedThen, share), 9);
        expect(active[i][day]).toBeCloseTo(quantileOf(activeThen, share), 9);
      });
    expect([...finalSizes]).toEqual(someRuns.map((run) => run.joined).toSorted((a, b) => a - b));
    const doublings = someRuns.flatMap((run) => (run.doublingDays === null ? [] : [run.doublingDays]));
    expect([...doublingDays]).toEqual(doublings.toSorted((a, b) => a - b));
    expect(new Set(finalSizes).size).toBeGreaterThan(20);
  });

  test("say the same in whatever order they come, however often, and with others among them", () => {
    const whole = summaryOf(40, someRuns);
    const stranger = madeUpOutcome({ seed: 41, joinedByDay: Array<number>(61).fill(9), activeByDay: [] });
    fc.assert(
      fc.property(
        fc.shuffledSubarray(someRuns, { minLength: 40 }),
        fc.shuffledSubarray(someRuns),
        (order, again) => {
          expect(summaryOf(40, [stranger, ...order, ...again])).toEqual(whole);
        },
      ),
      { numRuns: 20 },
    );
  });

  test("so far are what the same number of runs are by themselves", () => {
    const progression = createProgression(ensembleOf(lively, 40));
    someRuns.forEach((run, i) => {
      progression.add(run);
      // Whoever looks in between changes nothing.
      if (i % 3 === 0) progression.summary();
      if (i % 13 === 0) expect(progression.summary()).toEqual(summaryOf(40, someRuns.slice(0, i + 1)));
    });
    expect([progression.done, progression.total]).toEqual([40, 40]);
  });

  test("are given out once each, but not those that are in already", () => {
    const progression = createProgression(ensembleOf(lively, 40));
    for (const run of someRuns.slice(0, 25)) progression.add(run);
    const left = tasksOf(progression).map(({ seed }) => seed);
    const there = someRuns.slice(0, 25).map(({ seed }) => seed);
    expect([...left, ...there].toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 40 }, (_, i) => i + 1),
    );
    expect(progression.next()).toBeNull();
  });

  test("before the first have no numbers, and nothing fails", () => {
    const { runs, joined, fan, finalSizes } = summaryOf(40, []);
    expect([runs, fan.length, finalSizes.length]).toEqual([0, 0, 0]);
    expect(joined[2]).toEqual(new Float64Array(61).fill(NaN));
  });

  test("are drawn as a fan of thirty at most, whose seeds are spread over all", () => {
    const { fan, outcomes } = summaryOf(40, someRuns);
    expect(fan).toHaveLength(30);
    expect(fan.filter(({ seed }) => seed <= 20)).toHaveLength(15);
    for (const run of fan) expect(run.joinedByDay).toHaveLength(61);
    expect(outcomes.map((run) => run.joined)).toEqual(
      someRuns.map((run) => run.joined).toSorted((a, b) => a - b),
    );
  });

  test("over years have bands between the days that are kept, with the first and the last exact", () => {
    const parameters = settingOf({ days: 1_000 });
    const progression = createProgression(ensembleOf(parameters, 1));
    const joinedByDay = Array.from({ length: 1_001 }, (_, day) => 5 * day);
    progression.add(madeUpOutcome({ joined: 5_000, joinedByDay, activeByDay: joinedByDay }));
    const [, , median] = progression.summary().joined;
    expect([...median]).toEqual(joinedByDay);
  });

  test("die out about as often as theory expects, where it says a chance", () => {
    const parameters = settingOf({
      inviteStyle: "burst",
      invitesPerMember: 6,
      inviteSpread: "geometric",
      conversion: 0.25,
      cycleDays: 3,
      days: 90,
      memberLimit: 500,
    });
    const experiment = ensembleOf(parameters, 600);
    const progression = createProgression(experiment);
    runAll(experiment, progression);
    const { diedOut } = progression.summary();
    // s = 1 ÷ (1 + K (1 − s)), K = 1.5: two thirds.
    expect(expectedExtinction(parameters)).toBeCloseTo(2 / 3, 9);
    const deviation = Math.sqrt((600 * 2) / 9);
    expect(Math.abs(diedOut - 400)).toBeLessThan(4 * deviation);
  });
});
