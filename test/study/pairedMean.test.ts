import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FitLuck } from "../../src/study/fit/fitLuck.ts";
import { pairedMean, studentFactor } from "../../src/study/levers/pairedMean.ts";
import { SortedValues } from "../../src/study/sortedValues.ts";

function pairedMeanOf(values: Iterable<number>) {
  const differences = new SortedValues();
  for (const value of values) differences.add(value);
  return pairedMean(differences);
}

describe("the mean of paired differences", () => {
  test("has the margin of Student's t", () => {
    // Mean 4, variance 40 ÷ 8 = 5; t of 8 degrees of freedom is 2.306.
    const { mean, margin, differing } = pairedMeanOf([1, 2, 2, 3, 4, 5, 5, 7, 7])!;
    expect(mean).toBe(4);
    expect(differing).toBe(9);
    expect(margin).toBeCloseTo(2.306 * Math.sqrt(38 / 8 / 9), 3);
  });

  test("takes t from the table", () => {
    // Student's t at 97.5 %, by degrees of freedom.
    const table = { 5: 2.5706, 9: 2.2622, 19: 2.093, 49: 2.0096, 99: 1.9842, 1_000_000: 1.96 };
    for (const [freedom, t] of Object.entries(table))
      expect(Math.abs(studentFactor(Number(freedom)) / t - 1)).toBeLessThan(0.0012);
  });

  test("has no margin of chance where all pairs differ by the same", () => {
    expect(pairedMeanOf([3, 3, 3, 3, 3, 3])).toEqual({ mean: 3, margin: 0, differing: 6 });
  });

  test("cannot be told by fewer than six pairs that differ, however many do not", () => {
    expect(pairedMeanOf([])).toBeNull();
    expect(pairedMeanOf([5])).toEqual({ mean: 5, margin: Infinity, differing: 1 });
    const five = [1, 1, 1, 1, 1];
    const same = Array.from({ length: 95 }, () => 0);
    expect(pairedMeanOf([...same, ...five])).toEqual({ mean: 0.05, margin: Infinity, differing: 5 });
    expect(pairedMeanOf([...same, ...five, 1])!.margin).toBeLessThan(1);
    expect(pairedMeanOf(same)).toEqual({ mean: 0, margin: Infinity, differing: 0 });
  });

  test("is the same to the last digit in whatever order the pairs came", () => {
    const differences = fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { maxLength: 60 });
    fc.assert(
      fc.property(differences, fc.infiniteStream(fc.nat()), (values, keys) => {
        const shuffled = values.map((value) => ({ value, key: keys.next().value as number }));
        shuffled.sort((a, b) => a.key - b.key);
        expect(pairedMeanOf(shuffled.map(({ value }) => value))).toEqual(pairedMeanOf(values));
      }),
    );
  });

  test("lies within its margin of the truth nineteen times in twenty", () => {
    const luck = new FitLuck(7, 0);
    const studies = 2_000;
    const held = (pairs: number, difference: () => number, truth: number): number => {
      let count = 0;
      for (let study = 0; study < studies; study++) {
        const { mean, margin } = pairedMeanOf(Array.from({ length: pairs }, difference))!;
        if (Math.abs(mean - truth) <= margin) count++;
      }
      return count / studies;
    };
    // Four standard errors of 2,000 studies are 0.02.
    expect(Math.abs(held(8, () => 5 + 30 * luck.normal(), 5) - 0.95)).toBeLessThan(0.02);
    expect(Math.abs(held(20, () => luck.uniform() - 0.5, 0) - 0.95)).toBeLessThan(0.02);
    // A few large ones make most of it: less than promised, but not much.
    expect(Math.abs(held(100, () => -Math.log(luck.uniform()), 1) - 0.94)).toBeLessThan(0.025);
  });
});
