import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sizeHistogram } from "../../src/drawing/sizeHistogram.ts";

const sizes = fc.array(fc.double({ min: 1e-3, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 60 });

describe("a histogram of sizes", () => {
  it("holds each value once, in the bar between whose edges it lies, in about so many bars at most", () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 5, max: 40 }), (values, most) => {
        const { bins, placeOf } = sizeHistogram(values, most)!;
        expect(bins.length).toBeLessThanOrEqual(1.5 * most + 8);
        expect(bins.flatMap(({ rows }) => rows).toSorted((a, b) => a - b)).toEqual([...values.keys()]);
        bins.forEach(({ from, to, rows }, index) => {
          expect(from).toBeLessThan(to);
          for (const row of rows) {
            expect(values[row]).toBeGreaterThanOrEqual(from * (1 - 1e-6));
            expect(values[row]).toBeLessThanOrEqual(to * (1 + 1e-6));
            const place = placeOf(values[row]) * bins.length;
            expect(place).toBeGreaterThan(index - 1e-3);
            expect(place).toBeLessThan(index + 1 + 1e-3);
          }
        });
      }),
    );
  });

  it("has labels within its bars", () => {
    fc.assert(
      fc.property(sizes, (values) => {
        const { bins, ticks } = sizeHistogram(values, 20)!;
        for (const tick of ticks) {
          expect(tick).toBeGreaterThanOrEqual(bins[0].from * (1 - 1e-6));
          expect(tick).toBeLessThanOrEqual(bins.at(-1)!.to * (1 + 1e-6));
        }
      }),
    );
  });

  it("goes in even steps, but in even ratios where sizes differ by orders of magnitude", () => {
    const even = sizeHistogram([100, 900, 1900], 20)!.bins;
    expect(even[1].to - even[1].from).toBeCloseTo(even[0].to - even[0].from, 9);
    const ratios = sizeHistogram([3, 900, 190_000], 20)!;
    const [first, second] = ratios.bins;
    expect(second.to / second.from).toBeCloseTo(first.to / first.from, 9);
    expect(ratios.ticks).toEqual(
      [10, 100, 1000, 10_000, 100_000].filter((tick) => tick <= ratios.bins.at(-1)!.to),
    );
  });

  it("spreads what is nearly the same over a few bars, not over all", () => {
    const { bins } = sizeHistogram([10_000, 10_001, 10_002], 20)!;
    expect(bins.filter(({ rows }) => rows.length > 0).length).toBeLessThanOrEqual(2);
    expect(bins.length).toBeGreaterThan(5);
    expect(sizeHistogram([7], 20)!.bins.filter(({ rows }) => rows.length === 1)).toHaveLength(1);
  });

  it("has whole edges and labels where people are counted, none below nobody", () => {
    for (const [values, edges] of [
      [
        [0, 0],
        [0, 1],
      ],
      [
        [1, 1, 1],
        [0, 1, 2],
      ],
      [
        [0, 1, 3],
        [0, 1, 2, 3, 4],
      ],
    ] as const) {
      const { bins, ticks } = sizeHistogram(values, 16)!;
      expect([bins[0].from, ...bins.map(({ to }) => to)]).toEqual(edges);
      expect(ticks).toEqual(edges);
    }
  });

  it("is nothing without values", () => {
    expect(sizeHistogram([], 20)).toBeNull();
  });
});
