import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayTicks } from "../../src/drawing/dayTicks.ts";
import { spreadLabels } from "../../src/drawing/spreadLabels.ts";
import { thinCurve } from "../../src/drawing/thinCurve.ts";

describe("labels at the end of lines", () => {
  const anyLabels = fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 6 });

  it("never lie over each other, stay within the frame and keep their order", () => {
    fc.assert(
      fc.property(anyLabels, (wanted) => {
        const placed = spreadLabels(wanted, 15, 0, 200);
        const order = [...wanted.keys()].toSorted((a, b) => wanted[a] - wanted[b] || a - b);
        order.forEach((index, at) => {
          expect(placed[index]).toBeGreaterThanOrEqual(7.5 - 1e-9);
          expect(placed[index]).toBeLessThanOrEqual(192.5 + 1e-9);
          if (at > 0) expect(placed[index] - placed[order[at - 1]]).toBeGreaterThanOrEqual(15 - 1e-9);
        });
      }),
    );
  });

  it("stay where they belong as long as there is room", () => {
    expect(spreadLabels([120, 20, 60], 15, 0, 200)).toEqual([120, 20, 60]);
  });

  it("part around their common middle", () => {
    expect(spreadLabels([100, 100, 40], 16, 0, 200)).toEqual([92, 108, 40]);
  });
});

describe("days on the axis", () => {
  it("never touch each other, begin with day 0 and are within the run", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3650 }), fc.integer({ min: 60, max: 2000 }), (days, width) => {
        const ticks = dayTicks(days, width, 38);
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1)!).toBeLessThanOrEqual(days);
        for (let at = 1; at < ticks.length; at++) {
          expect(((ticks[at] - ticks[at - 1]) * width) / days).toBeGreaterThanOrEqual(38);
        }
      }),
    );
  });

  it("are the steps that people count in", () => {
    expect(dayTicks(180, 380, 38)).toEqual([0, 30, 60, 90, 120, 150, 180]);
    expect(dayTicks(20, 380, 38)).toEqual([0, 5, 10, 15, 20]);
  });
});

describe("a curve with more days than the plot has columns", () => {
  it("keeps the first, the last and both extremes of each column, in order", () => {
    const values = Float64Array.from({ length: 3000 }, (_, day) => Math.sin(day * day));
    const rows = thinCurve(values, 3000, 100);
    expect(rows).toEqual(rows.toSorted((a, b) => a - b));
    expect(new Set(rows).size).toBe(rows.length);
    expect(rows.length).toBeLessThanOrEqual(400);
    for (let column = 0; column < 100; column++) {
      const first = column * 30;
      const within = [...values.subarray(first, first + 30)];
      const kept = rows.filter((row) => row >= first && row < first + 30);
      expect(kept[0]).toBe(first);
      expect(kept.at(-1)).toBe(first + 29);
      expect(Math.max(...kept.map((row) => values[row]))).toBe(Math.max(...within));
      expect(Math.min(...kept.map((row) => values[row]))).toBe(Math.min(...within));
    }
  });

  it("is left alone otherwise", () => {
    expect(thinCurve([5, 1, 4], 3, 100)).toEqual([0, 1, 2]);
  });
});
