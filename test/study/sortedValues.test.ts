import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quantileShares, SortedValues } from "../../src/study/sortedValues.ts";

const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 60 });

describe("values that come one by one", () => {
  test("stand in order whenever they are read, as if all had been sorted at once", () => {
    fc.assert(
      fc.property(fc.array(numbers), (batches) => {
        const values = new SortedValues();
        const all: number[] = [];
        for (const batch of batches) {
          for (const value of batch) values.add(value);
          all.push(...batch);
          // A typed array sorts −0 before 0, as this does.
          expect(values.sorted()).toEqual(Float64Array.from(all).toSorted());
        }
      }),
    );
  });

  test("quantiles lie on the straight lines between the values in order", () => {
    const values = new SortedValues();
    for (const value of [40, 10, 30, 20, 50]) values.add(value);
    expect(quantileShares.map((share) => values.quantile(share))).toEqual([12, 20, 30, 40, 48]);
    expect(values.quantile(0)).toBe(10);
    expect(values.quantile(1)).toBe(50);
  });

  test("of one value all quantiles are that value, and of none there are none", () => {
    const values = new SortedValues();
    expect(values.quantile(0.5)).toBeNaN();
    values.add(7);
    expect(quantileShares.map((share) => values.quantile(share))).toEqual([7, 7, 7, 7, 7]);
  });
});
