import { expect, test } from "vitest";
import { criticalConversion } from "../../src/model/criticalConversion.ts";

/** Shares in proportion to these weights, for k = 0, 1, 2 … */
function shares(weights: number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

test("V51: the published laws", () => {
  expect(criticalConversion([0, 0, 0, 0, 1])).toBeCloseTo(1 / 3, 9);
  const poisson = [Math.exp(-4)];
  for (let k = 1; k < 80; k++) poisson.push((poisson[k - 1] * 4) / k);
  expect(criticalConversion(poisson)).toBeCloseTo(1 / 4, 9);
  expect(criticalConversion([0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 1].map((n) => n / 3))).toBeCloseTo(0.1454545, 7);
  const powerLaw = Array.from({ length: 400 }, (_, k) => (k === 0 ? 0 : Math.exp(-k / 10) / k ** 2));
  expect(criticalConversion(shares(powerLaw))).toBeCloseTo(0.3286913, 7);
});

test("people without contacts change nothing, and numbers of people do as well as shares", () => {
  expect(criticalConversion([0.5, 0, 0, 0, 0.5])).toBeCloseTo(1 / 3, 9);
  expect(criticalConversion(Int32Array.of(7, 0, 0, 0, 12))).toBeCloseTo(1 / 3, 9);
});

test("where nobody has two contacts, nothing spreads", () => {
  expect(criticalConversion([0.2, 0.8])).toBe(Infinity);
  expect(criticalConversion([1])).toBe(Infinity);
  expect(criticalConversion([])).toBe(Infinity);
});

test("in long chains only certainty is enough", () => {
  expect(criticalConversion([0, 0, 1])).toBe(1);
});
