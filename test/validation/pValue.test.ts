import { expect, test } from "vitest";
import { chiSquareP, countsOf, kolmogorovSmirnovP } from "../../src/validation/pValue.ts";

const die = (value: number): number => (value < 6 ? 1 / 6 : 0);

test("chi-square: a fair die, the value of the textbooks", () => {
  // Σ (o − e)²/e = 10 with five degrees of freedom.
  expect(chiSquareP([80, 120, 90, 110, 100, 100], die)).toBeCloseTo(0.0752352, 6);
  expect(chiSquareP([100, 100, 100, 100, 100, 100], die)).toBeCloseTo(1, 12);
});

test("chi-square: a value that the law does not have", () => {
  expect(
    chiSquareP(countsOf([0, 1, 2, 3, 4, 5, 6].flatMap((value) => Array<number>(20).fill(value))), die),
  ).toBe(0);
});

test("chi-square: rare values are pooled", () => {
  const geometric = (value: number): number => 0.5 ** (value + 1);
  expect(chiSquareP([500, 250, 125, 63, 31, 16, 8, 4, 2, 1], geometric)).toBeGreaterThan(0.99);
  expect(chiSquareP([500, 250, 125, 63, 31, 1, 0, 0, 0, 30], geometric)).toBeLessThan(1e-4);
});

test("Kolmogorov and Smirnov: the 5 % point", () => {
  const even = Array.from({ length: 10_000 }, (_, i) => (i + 0.5) / 10_000);
  expect(kolmogorovSmirnovP(even, (x) => x)).toBeGreaterThan(0.999);
  expect(kolmogorovSmirnovP(even, (x) => x + 0.01358)).toBeCloseTo(0.05, 2);
});
