import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allTasks } from "../../src/study/allTasks.ts";
import { seedOrder } from "../../src/study/seedOrder.ts";
import { ensembleOf, lively } from "./smallStudies.ts";

describe("the order of seeds", () => {
  test("has each once", () => {
    fc.assert(
      fc.property(fc.nat(4_000_000_000), fc.integer({ min: 1, max: 3_000 }), (first, count) => {
        const seeds = seedOrder({ first, last: first + count - 1 });
        expect(seeds.toSorted()).toEqual(Float64Array.from({ length: count }, (_, i) => first + i));
      }),
    );
  });

  test("of every beginning is evenly spread: no tenth of the range has more than two above its part", () => {
    const seeds = seedOrder({ first: 1, last: 1_000 });
    for (const runs of [10, 50, 123, 400, 777]) {
      const tenths = Array<number>(10).fill(0);
      for (const seed of seeds.subarray(0, runs)) tenths[Math.floor((seed - 1) / 100)]++;
      for (const inTenth of tenths) expect(Math.abs(inTenth - runs / 10)).toBeLessThanOrEqual(2.5);
    }
  });
});

describe("all tasks", () => {
  test("are every variant with every seed, once, a seed at a time", () => {
    const candidates = [lively, lively, lively];
    const experiment = { ...ensembleOf(lively, 4), kind: "candidates", candidates } as const;
    const tasks = [...allTasks(experiment)];
    expect(tasks.map(({ variant }) => variant)).toEqual([0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2]);
    expect(new Set(tasks.map(({ variant, seed }) => `${variant} ${seed}`)).size).toBe(12);
    expect(new Set(tasks.slice(0, 3).map(({ seed }) => seed)).size).toBe(1);
  });

  test("of some seeds are those alone", () => {
    const tasks = [...allTasks(ensembleOf(lively, 100), { first: 20, last: 22 })];
    expect(tasks.map(({ seed }) => seed).toSorted((a, b) => a - b)).toEqual([20, 21, 22]);
  });
});
