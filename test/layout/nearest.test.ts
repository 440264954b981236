import fc from "fast-check";
import { expect, it } from "vitest";
import { layDisc } from "../../src/layout/disc.ts";
import { nearestMember } from "../../src/layout/nearest.ts";
import { anyTree } from "./randomTree.ts";

it("finds the same distance as a look at everybody, and nobody further away than asked", () => {
  const coordinate = fc.double({ min: -15, max: 15, noNaN: true });
  const within = fc.oneof(fc.double({ min: 0, max: 6, noNaN: true }), fc.constant(Infinity));
  fc.assert(
    fc.property(
      anyTree(120),
      fc.double({ min: 0, max: 1, noNaN: true }),
      coordinate,
      coordinate,
      within,
      (sponsors, share, x, y, reach) => {
        const disc = layDisc(sponsors, sponsors.length);
        const count = Math.round(share * sponsors.length);
        const distance = (row: number): number => Math.hypot(disc.x[row] - x, disc.y[row] - y);
        const distances = Array.from({ length: count }, (_, row) => distance(row));
        const least = Math.min(...distances);
        const row = nearestMember(disc, count, x, y, reach);
        if (least > reach + 1e-9) expect(row).toBeNull();
        else if (least < reach - 1e-9) {
          expect(row).toBeLessThan(count);
          expect(distance(row!)).toBeCloseTo(least, 9);
        }
      },
    ),
    { numRuns: 500 },
  );
});
