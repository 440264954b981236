import { expect, test } from "vitest";
import { stepNumbersOf } from "../../../src/study/fit/stepNumbers.ts";
import type { OwnNumbers } from "../../../src/study/ownNumbers.ts";
import { numbersOf } from "./madeSeries.ts";

const everyDays = (periodDays: number, joined: readonly number[]): OwnNumbers => ({
  ...numbersOf(Float64Array.from(joined)),
  periodDays,
  days: Float64Array.from(joined, (_, i) => i * periodDays),
});

test("a day is a step, and a gap a stretch of several", () => {
  const { stepDays, start, stretches, joinedInTheEnd } = stepNumbersOf(
    everyDays(1, [10, 12, NaN, NaN, 19, 19]),
    Infinity,
    0,
  );
  expect({ stepDays, start, joinedInTheEnd }).toEqual({ stepDays: 1, start: 10, joinedInTheEnd: 19 });
  expect(stretches).toEqual([
    { from: 0, to: 1, joins: 2 },
    { from: 1, to: 4, joins: 7 },
    { from: 4, to: 5, joins: 0 },
  ]);
});

test("weeks are followed by the day, years in as many parts as are affordable", () => {
  expect(stepNumbersOf(everyDays(7, [1, 2, 3, 4]), Infinity, 0)).toMatchObject({ stepDays: 1, steps: 21 });
  const years = stepNumbersOf(
    everyDays(
      365,
      Array.from({ length: 11 }, (_, i) => i),
    ),
    Infinity,
    0,
  );
  expect(years.steps).toBe(200);
  expect(years.stretches.every(({ from, to, joins }) => to - from === 20 && joins === 1)).toBe(true);
});

test("more days than steps are taken together, and nobody is lost", () => {
  const { steps, stepDays, stretches, start } = stepNumbersOf(
    everyDays(
      1,
      Array.from({ length: 3_001 }, (_, i) => i),
    ),
    Infinity,
    0,
  );
  expect(steps).toBeLessThanOrEqual(300);
  expect(steps * stepDays).toBeGreaterThanOrEqual(2_990);
  expect(stretches.reduce((sum, { joins }) => sum + joins, start)).toBeGreaterThanOrEqual(2_990);
});

test("what comes after a day is not seen, and a total never falls", () => {
  const numbers = stepNumbersOf(everyDays(1, [5, 9, 7, 11, 30, 90]), 3, 0);
  expect(numbers.joinedInTheEnd).toBe(11);
  expect(numbers.stretches.map(({ joins }) => joins)).toEqual([4, 0, 2]);
});

test("cohorts alone tell who joined", () => {
  const cohorts = [0, 7, 14].map((fromDay, i) => ({
    fromDay,
    toDay: fromDay + 7,
    size: 10 * (i + 1),
    active: [],
  }));
  const numbers = { ...everyDays(7, [0, 0, 0, 0]), joined: null, cohorts };
  expect(stepNumbersOf(numbers, Infinity, 0).stretches.map(({ joins }) => joins)).toEqual([10, 20, 30]);
});

test("who is active stands at its step", () => {
  const numbers = { ...everyDays(7, [4, 8, 16, 32]), active: Float64Array.of(NaN, 7, NaN, 25) };
  expect(stepNumbersOf(numbers, Infinity, 0).active).toEqual([
    { step: 7, people: 7 },
    { step: 21, people: 25 },
  ]);
});
