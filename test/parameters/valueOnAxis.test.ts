import { expect, test } from "vitest";
import { valueOnAxis } from "../../src/parameters/valueOnAxis.ts";
import type { MapAxis } from "../../src/study/experiment.ts";

const valuesOf = (axis: MapAxis): number[] =>
  Array.from({ length: axis.steps }, (_, place) => valueOnAxis(axis, place));

test("even steps come to round numbers, without the dust of doubles", () => {
  const axis = { key: "conversion", from: 0.01, to: 0.19, steps: 10, scale: "linear" } as const;
  expect(valuesOf(axis)).toEqual([0.01, 0.03, 0.05, 0.07, 0.09, 0.11, 0.13, 0.15, 0.17, 0.19]);
});

test("even steps of the logarithm multiply", () => {
  const axis = { key: "enthusiasmHalfLife", from: 1, to: 100, steps: 5, scale: "log" } as const;
  expect(valuesOf(axis)).toEqual([1, 3.16228, 10, 31.6228, 100]);
});

test("what is counted is whole", () => {
  const linear = { key: "cycleStages", from: 1, to: 4, steps: 7, scale: "linear" } as const;
  expect(valuesOf(linear)).toEqual([1, 2, 2, 3, 3, 4, 4]);
  const log = { key: "population", from: 100, to: 100_000, steps: 3, scale: "log" } as const;
  expect(valuesOf(log)).toEqual([100, 3162, 100_000]);
});

test("a single place has the value that its side begins with", () => {
  expect(valuesOf({ key: "conversion", from: 0.2, to: 0.4, steps: 1, scale: "linear" })).toEqual([0.2]);
});
