import { expect, test } from "vitest";
import {
  clustering,
  contactShares,
  meanDistance,
  triangles,
} from "../../../src/model/network/contactMeasures.ts";
import type { ContactNetwork } from "../../../src/model/contactNetwork.ts";

/** A network of people with these contacts. */
function networkOf(rows: number[][]): ContactNetwork {
  const starts = Int32Array.of(0, ...rows.map((_, person) => rows.slice(0, person + 1).flat().length));
  return { people: rows.length, starts, contacts: Int32Array.from(rows.flat()) };
}

/** A triangle 0-1-2 with 3 at 2, and 4 alone. */
const kite = networkOf([[1, 2], [0, 2], [0, 1, 3], [2], []]);
const alone = networkOf([[]]);
const four = networkOf([
  [1, 2, 3],
  [0, 2, 3],
  [0, 1, 3],
  [0, 1, 2],
]);

test("shares of people by contacts", () => {
  expect([...contactShares(kite)]).toEqual([0.2, 0.2, 0.4, 0.2]);
  expect([...contactShares(alone)]).toEqual([1]);
});

test("triangles, each once", () => {
  expect(triangles(kite)).toBe(1);
  expect(triangles(four)).toBe(4);
  expect(triangles(alone)).toBe(0);
});

test("clustering is 3 triangles by pairs of contacts", () => {
  expect(clustering(kite)).toBe(3 / 5);
  expect(clustering(four)).toBe(1);
  expect(clustering(alone)).toBe(0);
});

test("the mean distance is over the pairs that have a way", () => {
  // Six pairs of the four: four of distance 1, two of distance 2.
  expect(meanDistance(kite)).toBe(8 / 6);
  expect(meanDistance(four)).toBe(1);
  expect(meanDistance(alone)).toBe(0);
});
