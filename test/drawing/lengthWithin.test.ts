import fc from "fast-check";
import { expect, test } from "vitest";
import { lengthWithin } from "../../src/drawing/lengthWithin.ts";

/** In quarters of a px: no place is so near to an edge that rounding decides on which side it lies. */
const place = fc.integer({ min: -1200, max: 2000 }).map((quarters) => quarters / 4);

test("the length of a line within a rectangle is that of the steps of it which lie there", () => {
  fc.assert(
    fc.property(place, place, place, place, (x0, y0, x1, y1) => {
      const steps = 2000;
      let within = 0;
      for (let step = 0.5; step < steps; step++) {
        const x = x0 + ((x1 - x0) * step) / steps;
        const y = y0 + ((y1 - y0) * step) / steps;
        if (x >= 0 && x <= 200 && y >= 0 && y <= 100) within++;
      }
      const length = Math.hypot(x1 - x0, y1 - y0);
      expect(
        Math.abs(lengthWithin(x0, y0, x1, y1, 200, 100) - (within * length) / steps),
      ).toBeLessThanOrEqual((2 * length) / steps + 1e-9);
    }),
  );
});

test.each([
  ["above", [10, -5, 90, -5], 0],
  ["along an edge", [10, 0, 90, 0], 80],
  ["upright, through both edges", [50, -50, 50, 150], 100],
  ["a point", [5, 5, 5, 5], 0],
])("%s", (_, [x0, y0, x1, y1], length) => {
  expect(lengthWithin(x0, y0, x1, y1, 200, 100)).toBe(length);
});
