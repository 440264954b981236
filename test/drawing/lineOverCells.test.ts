import { expect, test } from "vitest";
import { lineOverCells } from "../../src/drawing/lineOverCells.ts";

/** Cells of a function of their middles, row by row. */
const cellsOf = (wide: number, high: number, value: (x: number, y: number) => number | null) =>
  Array.from({ length: wide * high }, (_, at) => value((at % wide) + 0.5, Math.floor(at / wide) + 0.5));

test("over a plane the line is straight, and goes from edge to edge", () => {
  // 1 on x + 2 y = 12.
  const line = lineOverCells(
    cellsOf(10, 8, (x, y) => (x + 2 * y) / 12),
    10,
    8,
    1,
  );
  expect(line.length).toBeGreaterThan(10);
  const ends = line.flatMap(({ x0, y0, x1, y1 }) => [
    [x0, y0],
    [x1, y1],
  ]);
  for (const [x, y] of ends) expect(x + 2 * y).toBeCloseTo(12, 9);
  expect(Math.min(...ends.map(([x]) => x))).toBeCloseTo(0, 9);
  expect(Math.max(...ends.map(([x]) => x))).toBeCloseTo(10, 9);
});

test("its length is that of the circle it follows", () => {
  const line = lineOverCells(
    cellsOf(40, 40, (x, y) => Math.hypot(x - 20, y - 20) / 12),
    40,
    40,
    1,
  );
  const length = line.reduce((total, { x0, y0, x1, y1 }) => total + Math.hypot(x1 - x0, y1 - y0), 0);
  expect(length / (2 * Math.PI * 12)).toBeCloseTo(1, 2);
});

test("cells without a value are gone around, and nothing is made up there", () => {
  const whole = cellsOf(6, 6, (_, y) => y / 3.2);
  const holed = whole.map((value, at) => (at % 6 === 3 ? null : value));
  const across = (values: readonly (number | null)[]) =>
    lineOverCells(values, 6, 6, 1).reduce((total, { x0, x1 }) => total + Math.abs(x1 - x0), 0);
  expect(across(whole)).toBeCloseTo(6, 9);
  expect(across(holed)).toBeCloseTo(4, 9);
});

test("beside a cell without end the line is a number", () => {
  const line = lineOverCells([0.5, Infinity, 0.5, Infinity], 2, 2, 1);
  expect(line.length).toBeGreaterThan(0);
  for (const stretch of line)
    for (const place of Object.values(stretch)) expect(Number.isFinite(place)).toBe(true);
});

test.each([
  ["all above", [4, 4.5, 5, 5.5]],
  ["all below", [0.1, 0.2, 0.3, 0.4]],
  ["none known", [null, null, null, null]],
])("%s: there is none", (_, values) => {
  expect(lineOverCells(values, 2, 2, 1)).toEqual([]);
});
