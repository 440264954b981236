import fc from "fast-check";
import { expect, it } from "vitest";
import { membersAt } from "../../src/layout/membersAt.ts";

it("counts who has joined by a day, that day's instant included", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: -1, max: 21 }), (days, day) => {
      const joinDays = Float64Array.from(days).toSorted();
      expect(membersAt(joinDays, joinDays.length, day)).toBe(days.filter((joined) => joined <= day).length);
    }),
  );
});

it("looks no further than the rows that it is told", () => {
  expect(membersAt(Float64Array.of(0, 1, 2, 0, 0), 3, 9)).toBe(3);
});
