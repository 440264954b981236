import { expect, test } from "vitest";
import { bandsOfLines, nearestRuns } from "../../../src/page/studies/nearestRuns.ts";
import { emptyPlan } from "../../../src/parameters/plan.ts";
import { readLink } from "../../../src/parameters/link.ts";
import type { StudyShown } from "../../../src/store/studies.ts";
import type { OwnNumbers } from "../../../src/study/ownNumbers.ts";
import { madeUpOutcome } from "./madeUpOutcome.ts";

const { parameters } = readLink("").state;
const plain = { ...parameters, startingMembers: 10, peopleEach: 1 };

const numbersOf = (joined: readonly number[]): OwnNumbers => ({
  firstDate: null,
  periodDays: 10,
  days: Float64Array.from(joined, (_, row) => 10 * row),
  joined: Float64Array.from(joined),
  active: null,
  cohorts: null,
});

/** Runs of two settings over 100 days, each with a seed a size. */
function runsOf(sizes: readonly (readonly number[])[], settings = [plain, plain]): StudyShown<"candidates"> {
  const outcomes = sizes.flatMap((ofVariant, variant) =>
    ofVariant.map((joined, row) => madeUpOutcome({ variant, seed: row + 1, joined }, 100)),
  );
  return {
    experiment: {
      kind: "candidates",
      parameters: plain,
      plan: emptyPlan,
      seeds: { first: 1, last: 4 },
      candidates: settings,
    },
    progress: "finished",
    done: outcomes.length,
    total: outcomes.length,
    summary: { outcomes },
    reason: null,
    fileName: null,
    notes: [],
  };
}

test("the nearest run is named with its setting and its seed, and the nearest quarter goes with it", () => {
  const other = { ...plain, conversion: 0.5 };
  const numbers = numbersOf([10, 100, 200, 300]);
  const nearest = nearestRuns(
    runsOf(
      [
        [500, 600, 2_000, 4_000],
        [800, 1_020, 1_300, 7_000],
      ],
      [plain, other],
    ),
    numbers,
  );
  expect(nearest?.of).toBe(8);
  expect(nearest?.best).toEqual({ ...other, seed: 2 });
  // 10.2 people a day against 10.
  expect(nearest?.typicalGap).toBeCloseTo(0.02, 9);
  expect(nearest?.lines.map((line) => line[100]).toSorted((a, b) => a - b)).toEqual([800, 1_020]);
});

test("a simulated member stands for its people, and those who began are left out where the numbers begin with nobody", () => {
  const settings = [{ ...plain, peopleEach: 100, startingMembers: 4 }];
  const runs = runsOf([[1_004]], settings);
  const [line] = nearestRuns(runs, numbersOf([0, 10_000]))!.lines;
  expect(line[100]).toBe(100_000);
  expect(nearestRuns(runs, numbersOf([400, 10_000]))!.lines[0][100]).toBe(100_400);
});

test("numbers that are not known count for nothing", () => {
  const runs = runsOf([[1_000, 3_000]]);
  const known = nearestRuns(runs, numbersOf([10, 100, NaN, NaN, 400]));
  expect(known?.best.seed).toBe(1);
  expect(nearestRuns(runs, numbersOf([10, NaN]))).toBeNull();
  expect(nearestRuns(null, numbersOf([10, 100]))).toBeNull();
  expect(nearestRuns(runs, { ...numbersOf([10]), joined: null })).toBeNull();
});

test("bands of lines end where they are told to", () => {
  const lines = Array.from({ length: 21 }, (_, height) => Float64Array.of(0, height, 2 * height, 99));
  const bands = bandsOfLines(lines, 2);
  expect(bands.map((band) => [...band])).toEqual([
    [0, 1, 2],
    [0, 5, 10],
    [0, 10, 20],
    [0, 15, 30],
    [0, 19, 38],
  ]);
});
