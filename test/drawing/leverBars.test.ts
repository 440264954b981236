import { expect, it } from "vitest";
import { leverBars, notchOf } from "../../src/drawing/leverBars.ts";
import type { ParameterKey } from "../../src/parameters/parameterTable.ts";
import type { Lever, LeversSummary, Quantiles } from "../../src/study/summaries.ts";

const lever = (key: ParameterKey, daysEarlier: Quantiles | null, onlyBetter = 0): Lever => ({
  key,
  from: 1,
  to: 2,
  pairs: 20,
  daysEarlier,
  onlyBetter,
  onlyAsItIs: 0,
  moreMembers: daysEarlier,
});

const summary = (levers: readonly Lever[]): LeversSummary => ({
  pairs: 20,
  reached: 20,
  targetDay: null,
  levers,
});

it("has bars on one width, from no difference to the middle, the best first", () => {
  const { bars, zero } = leverBars(
    summary([
      lever("burn", [-20, -5, -2, 0, 1]),
      lever("conversion", [0, 10, 30, 50, 80]),
      lever("fatigue", null),
    ]),
    "days",
  );
  expect(bars.map(({ lever: { key } }) => key)).toEqual(["conversion", "burn", "fatigue"]);
  expect(zero).toBeCloseTo(0.2, 12);
  expect(bars[0].bar).toEqual([0.2, 0.5]);
  expect(bars[0].whisker).toEqual([0.2, 1]);
  expect(bars[1].bar![0]).toBeCloseTo(0.18, 12);
  expect(bars[1].bar![1]).toBeCloseTo(0.2, 12);
  expect(bars[1].whisker![0]).toBe(0);
  expect(bars[2]).toMatchObject({ bar: null, whisker: null });
});

it("puts what alone reaches the target first, the oftener the more so", () => {
  const { bars } = leverBars(
    summary([lever("conversion", [1, 1, 30, 1, 1]), lever("burn", null, 2), lever("fatigue", null, 5)]),
    "days",
  );
  expect(bars.map(({ lever: { key } }) => key)).toEqual(["fatigue", "burn", "conversion"]);
});

it("stays within its width where nothing makes a difference", () => {
  const { bars, zero } = leverBars(summary([lever("burn", [0, 0, 0, 0, 0])]), "members");
  expect([zero, ...bars[0].bar!, ...bars[0].whisker!]).toEqual([0, 0, 0, 0, 0]);
});

it("knows a median the better the more pairs there are", () => {
  expect(notchOf([0, 10, 20, 30, 40], 100)).toEqual([20 - 3.14, 20 + 3.14]);
  const [low, high] = notchOf([0, 10, 20, 30, 40], 400);
  expect(high - low).toBeCloseTo(3.14, 9);
});
