import { expect, test } from "vitest";
import { FitLuck } from "../../../src/study/fit/fitLuck.ts";

function momentsOf(draw: () => number): { mean: number; variance: number } {
  const values = Array.from({ length: 20_000 }, draw);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, variance };
}

test.each([
  ["normal", 0, 1, (luck: FitLuck) => luck.normal()],
  ["gamma of small shape", 0.5, 1, (luck: FitLuck) => luck.gamma(0.5, 1)],
  ["gamma of large shape", 8, 2, (luck: FitLuck) => luck.gamma(8, 2)],
  ["few by chance", 3, 3, (luck: FitLuck) => luck.poisson(3)],
  ["many by chance", 200, 200, (luck: FitLuck) => luck.poisson(200)],
  ["a count that spreads", 12, 30, (luck: FitLuck) => luck.count(12, 2.5)],
] as const)("%s has the mean %d and the variance %d", (_name, mean, variance, draw) => {
  const luck = new FitLuck(5, 9);
  const found = momentsOf(() => draw(luck));
  expect(Math.abs(found.mean - mean)).toBeLessThan(5 * Math.sqrt(variance / 20_000));
  expect(Math.abs(found.variance / variance - 1)).toBeLessThan(0.1);
});

test("a stream is its own, and the same again", () => {
  const draws = (seed: number, stream: number): number[] => {
    const luck = new FitLuck(seed, stream);
    return Array.from({ length: 5 }, () => luck.uniform());
  };
  expect(draws(1, 2)).toEqual(draws(1, 2));
  expect(draws(1, 2)).not.toEqual(draws(1, 3));
  expect(draws(1, 2)).not.toEqual(draws(2, 2));
});
