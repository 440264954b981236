import { describe, expect, test } from "vitest";
import { simulate } from "../../../src/model/simulation.ts";
import { openingParameters } from "../../../src/parameters/baseParameters.ts";
import { fitNumbers } from "../../../src/study/fit/fitNumbers.ts";
import type { FitResult } from "../../../src/study/fit/fitResult.ts";
import type { OwnNumbers } from "../../../src/study/ownNumbers.ts";
import { numbersOf } from "./madeSeries.ts";

const fit = (numbers: OwnNumbers, heldBackDays = 0): FitResult =>
  fitNumbers({ numbers, base: openingParameters, heldBackDays, forecastDays: 30, seed: 1 });

const run = simulate({ population: 5_000, days: 160, seed: 3 }).census;
const valueOf = ({ fitted }: FitResult, key: string) => fitted.find((value) => value.key === key)!;

/** All that a result draws or lists is a number. */
function expectWhole(result: FitResult): void {
  for (const band of result.joined) expect(band.some(Number.isNaN)).toBe(false);
  for (const { best, spread } of result.fitted) expect([best, ...spread].some(Number.isNaN)).toBe(false);
  for (const { spread } of result.figures) expect(spread.some(Number.isNaN)).toBe(false);
}

describe("numbers that nothing can be fitted to are refused in a sentence", () => {
  test.each([
    ["two numbers", [10, 20]],
    ["none known", [NaN, NaN, NaN, NaN]],
    ["nobody joins", [12, 12, 12, 12, 12]],
    ["nobody at all", [0, 0, 0, 0]],
    ["beyond counting", [1, 2, 3, Infinity]],
  ])("%s", (_name, joined) => {
    expect(() => fit(numbersOf(Float64Array.from(joined)))).toThrow(RangeError);
  });
});

describe("numbers that tell little", () => {
  test("four of them: wide bands, and it is said", () => {
    const result = fit(numbersOf(Float64Array.of(10, 12, 15, 19)), 3);
    expectWhole(result);
    expect(result.heldBack).toBeNull();
    expect(result.cannotKnow).toEqual(
      expect.arrayContaining(["tooFewNumbers", "hardlyAnyGrowth", "beforePeak"]),
    );
    expect(result.joined[4].at(-1)! / result.joined[0].at(-1)!).toBeGreaterThan(2);
  });

  test("a total that falls counts as the one before", () => {
    const falling = run.joined.slice(0, 61);
    const before = fit(numbersOf(falling.slice()));
    falling[30] -= 5;
    const after = fit(numbersOf(falling));
    expectWhole(after);
    expect(Math.abs(after.joined[2].at(-1)! / before.joined[2].at(-1)! - 1)).toBeLessThan(0.15);
  });
});

test("joins that only die away are no time before a peak", () => {
  const joined = Float64Array.from({ length: 40 }, (_, day) => Math.round(100 + 900 * (1 - 0.9 ** day)));
  const result = fit(numbersOf(joined));
  expectWhole(result);
  expect(result.cannotKnow).not.toContain("beforePeak");
  expect(result.futures).toBeNull();
  expect(result.joined[4].at(-1)!).toBeLessThan(1_600);
});

describe("numbers with gaps, by the week, or from zero", () => {
  const whole = fit(numbersOf(run.joined.slice(0, 120)));
  const sees = (result: FitResult): void => {
    expectWhole(result);
    const { spread } = valueOf(result, "population");
    expect(spread[0]).toBeLessThan(5_000);
    expect(spread[4]).toBeGreaterThan(4_500);
    expect(spread[4] / spread[0]).toBeLessThan(2);
    expect(Math.abs(result.joined[2][130] / whole.joined[2][130] - 1)).toBeLessThan(0.1);
  };

  test("gaps", () => {
    const joined = run.joined.slice(0, 120).map((people, day) => (day % 9 > 5 ? NaN : people));
    sees(fit(numbersOf(joined), 7));
  });

  test("weeks", () => {
    const days = Float64Array.from({ length: 18 }, (_, week) => 7 * week);
    sees(
      fit({
        ...numbersOf(run.joined.slice(0, 18)),
        periodDays: 7,
        days,
        joined: days.map((day) => run.joined[day]),
      }),
    );
  });

  test("counted from zero, by members of whom nothing is known", () => {
    const result = fit(numbersOf(run.joined.slice(0, 120).map((people) => people - run.joined[0])));
    sees(result);
    expect(result.best.startingMembers).toBeGreaterThan(0);
  });
});

describe("other columns", () => {
  test("only who is active: a fit, and that nothing tells who leaves", () => {
    const result = fit({
      ...numbersOf(run.joined.slice(0, 100)),
      joined: null,
      active: run.active.slice(0, 100),
    });
    expectWhole(result);
    expect(result.active).toBeNull();
    expect(result.cannotKnow).toContain("noLeavings");
    // Their setting's churn is that of the run, so who joined comes out.
    expect(Math.abs(result.joined[2][99] / run.joined[99] - 1)).toBeLessThan(0.1);
  });

  test("cohorts tell churn, its shape, and who never becomes active", () => {
    const stays = (age: number): number => 0.7 * 0.8 ** ((age / 30) ** 0.6);
    const cohorts = Array.from({ length: 8 }, (_, i) => ({
      fromDay: 7 * i,
      toDay: 7 * i + 7,
      size: 100 * (i + 1),
      active: [1, 7, 14, 30, 60].map((afterDays) => ({
        afterDays,
        people: Math.round(100 * (i + 1) * stays(afterDays)),
      })),
    }));
    const days = Float64Array.from({ length: 17 }, (_, week) => 7 * week);
    const joined = days.map((_, week) => 50 * week * (week + 1));
    const result = fit({ firstDate: null, periodDays: 7, days, joined, active: null, cohorts });
    expectWhole(result);
    expect(result.cannotKnow).not.toContain("noLeavings");
    for (const [key, truth] of [
      ["churnPerMonth", 0.2],
      ["churnShape", 0.6],
      ["activation", 0.7],
    ] as const) {
      const { spread, told } = valueOf(result, key);
      expect(told, key).toBe("told");
      expect(spread[0], key).toBeLessThan(truth);
      expect(spread[4], key).toBeGreaterThan(truth);
    }
    expect(result.active).not.toBeNull();
  });

  test("millions: the spread does the work of one simulated person for many", () => {
    const result = fit(numbersOf(run.joined.slice(0, 120).map((people) => 1_000 * people)));
    expectWhole(result);
    expect(result.dispersion).toBeGreaterThan(100);
    const { spread } = valueOf(result, "population");
    expect(spread[0]).toBeLessThan(5_000_000);
    expect(spread[4]).toBeGreaterThan(4_500_000);
    expect(result.best.peopleEach).toBeGreaterThan(10);
  });
});
