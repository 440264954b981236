import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layDisc } from "../../src/layout/disc.ts";
import type { Disc } from "../../src/layout/disc.ts";
import { anyTree, downlineByDefinition } from "./randomTree.ts";

const turn = 2 * Math.PI;

/** The angle of a row, clockwise from the bottom, 0…2π. */
const angleOf = (disc: Disc, row: number): number => {
  const angle = Math.atan2(disc.y[row], disc.x[row]) - Math.PI / 2;
  return ((angle % turn) + turn) % turn;
};

const recruitsOf = (sponsors: Int32Array, sponsor: number): number[] =>
  [...sponsors.keys()].filter((row) => sponsors[row] === sponsor);

/** The largest gap between neighbours on a circle of some angles. */
const largestGap = (angles: readonly number[]): number => {
  const sorted = angles.toSorted((a, b) => a - b);
  return Math.max(
    ...sorted.map((angle, at) => (at === 0 ? angle + turn - sorted.at(-1)! : angle - sorted[at - 1])),
  );
};

describe("layDisc", () => {
  it("puts row i at radius √(i + ½), so that the first n members fill a disc of radius √n", () => {
    fc.assert(
      fc.property(anyTree(200), (sponsors) => {
        const disc = layDisc(sponsors, sponsors.length);
        for (const row of sponsors.keys()) {
          expect(Math.hypot(disc.x[row], disc.y[row])).toBeCloseTo(Math.sqrt(row + 0.5), 5);
        }
      }),
    );
  });

  it("counts everybody's downline", () => {
    fc.assert(
      fc.property(anyTree(40), (sponsors) => {
        const { downlines } = layDisc(sponsors, sponsors.length);
        const counted = [...sponsors.keys()].map((row) => downlineByDefinition(sponsors, row).length);
        expect([...downlines]).toEqual(counted);
      }),
    );
  });

  it("shares each slice among the recruits by their downlines, side by side, each in the middle of its own", () => {
    fc.assert(
      fc.property(anyTree(60), (sponsors) => {
        const disc = layDisc(sponsors, sponsors.length);
        const check = (sponsor: number, begin: number, width: number): void => {
          const recruits = recruitsOf(sponsors, sponsor);
          const heads = recruits.reduce((sum, row) => sum + disc.downlines[row] + 1, 0);
          let edge = begin;
          for (const row of recruits.toSorted((a, b) => angleOf(disc, a) - angleOf(disc, b))) {
            const share = (width * (disc.downlines[row] + 1)) / heads;
            expect(angleOf(disc, row)).toBeCloseTo(edge + share / 2, 4);
            check(row, edge, share);
            edge += share;
          }
        };
        check(-1, 0, turn);
      }),
      { numRuns: 60 },
    );
  });

  it.each([5, 10, 34, 100, 360])(
    "spreads %i recruits of one member over the whole turn at every moment, as the seeds of a sunflower",
    (recruits) => {
      const sponsors = new Int32Array(recruits + 1);
      sponsors[0] = -1;
      const disc = layDisc(sponsors, recruits + 1);
      for (let shown = 3; shown <= recruits; shown++) {
        const angles = Array.from({ length: shown }, (_, at) => angleOf(disc, at + 1));
        expect(largestGap(angles)).toBeLessThan((3 * turn) / shown);
      }
    },
  );

  it("lets the line of a single root grow upward", () => {
    const disc = layDisc(Int32Array.of(-1, 0, 1), 3);
    expect(disc.x[2]).toBeCloseTo(0, 5);
    expect(disc.y[2]).toBeCloseTo(-Math.sqrt(2.5), 5);
  });

  it("looks at the first rows alone, and at none", () => {
    const sponsors = Int32Array.of(-1, 0, 0, 2, 1);
    expect(layDisc(sponsors, 3)).toEqual(layDisc(sponsors.slice(0, 3), 3));
    expect(layDisc(sponsors, 0).x).toHaveLength(0);
  });
});
