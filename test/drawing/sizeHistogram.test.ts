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
          expect(from).toBeLessThanOrEqual(to);
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
    const even = sizeHistogram([100.5, 900, 1900], 20)!.bins;
    expect(even[1].to - even[1].from).toBeCloseTo(even[0].to - even[0].from, 9);
    const ratios = sizeHistogram([3, 900.5, 190_000], 20)!;
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

  it("has a bar each for few people, with its label in the middle, none below nobody, and some where all are alike", () => {
    for (const [values, people] of [
      [
        [0, 0],
        [0, 1, 2],
      ],
      [
        [1, 1, 1],
        [0, 1, 2, 3],
      ],
      [
        [0, 1, 3],
        [0, 1, 2, 3],
      ],
      [
        [5, 10, 10],
        [5, 6, 7, 8, 9, 10],
      ],
    ] as const) {
      const { bins, ticks, placeOf } = sizeHistogram(values, 16)!;
      expect(bins.map(({ from }) => from)).toEqual(people);
      expect(bins.map(({ to }) => to)).toEqual(people);
      expect(people).toEqual(expect.arrayContaining([...ticks]));
      people.forEach((count, bar) => expect(placeOf(count) * bins.length).toBeCloseTo(bar + 0.5, 9));
    }
  });

  it("names the people of a bar so that no two bars name the same", () => {
    for (const values of [
      [9_000, 9_400, 11_900],
      [2, 700, 40_000],
    ]) {
      const { bins } = sizeHistogram(values, 16)!;
      for (let bar = 1; bar < bins.length; bar++) expect(bins[bar].from).toBe(bins[bar - 1].to + 1);
    }
  });

  it("ends where no value can be higher: whoever reached that is in the last bar", () => {
    for (const values of [
      [9_800, 9_990, 10_000],
      [10_000, 10_000],
      [3, 60, 10_000],
      [10_000_000, 9_990_000].map((people) => people / 1_000),
    ]) {
      const { bins, ticks, placeOf } = sizeHistogram(values, 16, 10_000)!;
      expect(bins.at(-1)).toMatchObject({
        to: 10_000,
        rows: expect.arrayContaining([values.indexOf(10_000)]),
      });
      expect(Math.max(...ticks)).toBeLessThanOrEqual(10_000);
      expect(placeOf(10_000)).toBe(1);
      expect(bins.length).toBeGreaterThan(3);
    }
    const ten = sizeHistogram([10, 9, 10], 16, 10)!;
    expect(ten.bins.map(({ to }) => to)).toEqual([6, 7, 8, 9, 10]);
    expect(ten.bins.at(-1)!.rows).toEqual([0, 2]);
    // A round step does not always end there.
    const between = sizeHistogram([10_049, 10_050, 9_900], 16, 10_050)!;
    expect(between.bins.at(-1)!.to).toBe(10_050);
    expect(between.ticks.at(-1)).toBe(10_050 - 50);
    expect(sizeHistogram([1], 16, 1)!.bins.map(({ to }) => to)).toEqual([0, 1]);
  });

  it("is nothing without values", () => {
    expect(sizeHistogram([], 20)).toBeNull();
  });
});
