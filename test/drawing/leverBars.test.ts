import { expect, it } from "vitest";
import { leverBars } from "../../src/drawing/leverBars.ts";
import type { RankedLever } from "../../src/drawing/leverOrder.ts";
import type { PairedMean } from "../../src/study/summaries.ts";

const ranked = (effect: PairedMean | null): RankedLever => ({
  lever: { key: "burn", from: 1, to: 2, pairs: 20, daysEarlier: effect, reachMore: null, moreMembers: null },
  effect,
  rank: "untold",
});

const by = (mean: number, margin: number): PairedMean => ({ mean, margin, differing: 20 });

it("has bars on one width, from no difference to the mean, with the margin around it", () => {
  const { bars, zero } = leverBars([ranked(by(30, 50)), ranked(by(-5, 2)), ranked(null)]);
  // From −20 to 80.
  expect(zero).toBeCloseTo(0.2, 12);
  expect(bars[0].bar).toEqual([0.2, 0.5]);
  expect(bars[0].margin).toEqual([0, 1]);
  expect(bars[1].bar![0]).toBeCloseTo(0.15, 12);
  expect(bars[1].bar![1]).toBeCloseTo(0.2, 12);
  expect(bars[1].margin![0]).toBeCloseTo(0.13, 12);
  expect(bars[1].margin![1]).toBeCloseTo(0.17, 12);
  expect(bars[2]).toMatchObject({ bar: null, margin: null });
});

it("draws no line where too few pairs differ to tell the margin, and stays within its width", () => {
  const { bars, zero } = leverBars([ranked(by(3, Infinity)), ranked(by(4, 0))]);
  expect(zero).toBe(0);
  expect(bars[0]).toMatchObject({ bar: [0, 0.75], margin: null });
  expect(bars[1]).toMatchObject({ bar: [0, 1], margin: [1, 1] });
  const nothing = leverBars([ranked(by(0, Infinity))]);
  expect([nothing.zero, nothing.bars[0].bar]).toEqual([0, [0, 0]]);
});
