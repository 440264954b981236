import { expect, test } from "vitest";
import { lnGamma, logChanceOfCount } from "../../../src/study/fit/logChance.ts";

test("ln Γ is that of factorials and of a half", () => {
  expect(lnGamma(1)).toBeCloseTo(0, 10);
  expect(lnGamma(11)).toBeCloseTo(Math.log(3_628_800), 9);
  expect(lnGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 9);
});

test.each([
  [4, 4],
  [4, 9],
  [0.3, 2],
])("counts of mean %d and variance %d have that mean and variance, and chance 1 in all", (mean, variance) => {
  let all = 0;
  let first = 0;
  let second = 0;
  for (let count = 0; count < 400; count++) {
    const chance = Math.exp(logChanceOfCount(count, mean, variance));
    all += chance;
    first += chance * count;
    second += chance * count * count;
  }
  expect(all).toBeCloseTo(1, 8);
  expect(first).toBeCloseTo(mean, 7);
  expect(second - first * first).toBeCloseTo(variance, 6);
});
