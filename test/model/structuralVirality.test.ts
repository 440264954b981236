import { expect, test } from "vitest";
import { structuralVirality } from "../../src/model/structuralVirality.ts";

const treeOf = (count: number, sponsorOf: (row: number) => number): Int32Array =>
  Int32Array.from({ length: count }, (_, row) => (row === 0 ? -1 : sponsorOf(row)));

test("V64: star, path and binary tree have their exact mean distance", () => {
  expect(structuralVirality(treeOf(100, () => 0))).toBeCloseTo(1.98, 12);
  expect(structuralVirality(treeOf(100, (row) => row - 1))).toBeCloseTo(101 / 3, 12);
  expect(structuralVirality(treeOf(15, (row) => (row - 1) >> 1))).toBeCloseTo(3.5047619047619047, 12);
});

test("a random tree has the mean of all distances, counted one by one", () => {
  const sponsors = [-1, 0, 1, 0, 3, 3, 2, 6, 1, 5, 0, 10];
  const toRoot = sponsors.map((_, row) => {
    const path = [];
    for (let at = row; at >= 0; at = sponsors[at]!) path.push(at);
    return path;
  });
  let sum = 0;
  for (let a = 0; a < sponsors.length; a++)
    for (let b = 0; b < a; b++) {
      const shared = toRoot[a].filter((row) => toRoot[b].includes(row)).length;
      sum += toRoot[a].length + toRoot[b].length - 2 * shared;
    }
  const pairs = (sponsors.length * (sponsors.length - 1)) / 2;
  expect(structuralVirality(sponsors)).toBeCloseTo(sum / pairs, 12);
});

test("fewer than two members have no distance; members without a sponsor are two lines apart", () => {
  expect(structuralVirality([])).toBe(0);
  expect(structuralVirality([-1])).toBe(0);
  expect(structuralVirality([-1, -1, -1])).toBeCloseTo(2, 12);
  expect(structuralVirality([-1, -1, 0, 1])).toBeCloseTo((1 + 1 + 2 + 3 + 3 + 4) / 6, 12);
});
