import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layDisc } from "../../src/layout/disc.ts";
import { membersOfGeneration } from "../../src/layout/generationRows.ts";
import { layLevels } from "../../src/layout/levels.ts";
import type { Levels } from "../../src/layout/levels.ts";
import { nearestInLevels } from "../../src/layout/nearestInLevels.ts";
import { anyTree, generationsOf } from "./randomTree.ts";

/** A run in levels, and what they are made of. */
interface Laid {
  readonly count: number;
  readonly sponsors: Int32Array;
  readonly generations: Int32Array;
  readonly downlines: Int32Array;
  /** How far around the disc everybody stands, 0…1 from the bottom, clockwise. */
  readonly turns: readonly number[];
  readonly levels: Levels;
}

function lay(sponsors: Int32Array): Laid {
  const count = sponsors.length;
  const generations = generationsOf(sponsors);
  const disc = layDisc(sponsors, count);
  const turns = Array.from(disc.x, (x, row) => (Math.atan2(-x, disc.y[row]) / (2 * Math.PI) + 1) % 1);
  const levels = layLevels(disc, generations, count);
  return { count, sponsors, generations, downlines: disc.downlines, turns, levels };
}

/** Any earlier member is about equally likely to bring the next one; the first `roots` have no sponsor. */
const largeTree = (members: number, roots: number): Int32Array =>
  Int32Array.from({ length: members }, (_, row) =>
    row < roots ? -1 : Math.floor(((Math.imul(row, 0x9e3779b1) >>> 0) / 2 ** 32) * row),
  );

/** The rows of each generation, in the order of joining. */
const rowsByGeneration = ({ generations }: Laid): readonly (readonly number[])[] =>
  Array.from({ length: Math.max(-1, ...generations) + 1 }, (_, generation) =>
    [...generations.keys()].filter((row) => generations[row] === generation),
  );

/** How far down the picture's sides a height is, 0…1. */
const depthOf = ({ halfHeight }: Levels, y: number): number => 1 - (1 - y / halfHeight) / (2 * 0.93);

/** How wide the picture is at a height: it widens evenly from the top to the bottom. */
const widthAt = (levels: Levels, y: number): number =>
  2 * 0.9 * levels.halfWidth * (0.42 + 0.58 * depthOf(levels, y));

/** How far a member stands between the picture's two sides, 0…1. */
const shareOfWidth = ({ levels }: Laid, row: number): number =>
  (levels.x[row] - 0.1 * levels.halfWidth) / widthAt(levels, levels.y[row]) + 0.5;

describe("layLevels", () => {
  it("has everybody between the sides of a picture, in a rectangle with an area of π a member", () => {
    fc.assert(
      fc.property(anyTree(200), (sponsors) => {
        const laid = lay(sponsors);
        const { halfWidth, halfHeight, y } = laid.levels;
        expect(4 * halfWidth * halfHeight).toBeCloseTo(Math.PI * Math.max(laid.count, 10), 5);
        expect(halfWidth / halfHeight).toBeCloseTo(4 / 3, 9);
        for (const row of sponsors.keys()) {
          expect(depthOf(laid.levels, y[row])).toBeGreaterThan(-1e-6);
          expect(depthOf(laid.levels, y[row])).toBeLessThan(1 + 1e-6);
          expect(shareOfWidth(laid, row)).toBeGreaterThan(0);
          expect(shareOfWidth(laid, row)).toBeLessThan(1);
        }
      }),
    );
  });

  it("has each generation below the one before, and fills its stripe from above in the order of joining", () => {
    fc.assert(
      fc.property(anyTree(200), (sponsors) => {
        const laid = lay(sponsors);
        const { y, tops, bottoms, order } = laid.levels;
        const byGeneration = rowsByGeneration(laid);
        expect([...order.rows]).toEqual(byGeneration.flat());
        expect(tops).toHaveLength(byGeneration.length);
        byGeneration.forEach((rows, generation) => {
          if (generation > 0) expect(tops[generation]).toBeGreaterThan(bottoms[generation - 1]);
          const heights = [tops[generation], ...rows.map((row) => y[row]), bottoms[generation]];
          for (let at = 1; at < heights.length; at++)
            expect(heights[at]).toBeGreaterThan(heights[at - 1] - 1e-4);
        });
      }),
    );
  });

  it("has everybody as far from left to right as around the disc, so in the middle of the same slice", () => {
    fc.assert(
      fc.property(anyTree(200), (sponsors) => {
        const laid = lay(sponsors);
        for (const row of sponsors.keys()) expect(shareOfWidth(laid, row)).toBeCloseTo(laid.turns[row], 4);
      }),
    );
  });

  it("keeps families together, under whom they come from", () => {
    fc.assert(
      fc.property(anyTree(200), (sponsors) => {
        const laid = lay(sponsors);
        for (const rows of rowsByGeneration(laid).slice(1)) {
          const fromLeft = rows.toSorted((a, b) => shareOfWidth(laid, a) - shareOfWidth(laid, b));
          const over = fromLeft.map((row) => shareOfWidth(laid, sponsors[row]));
          for (let at = 1; at < over.length; at++) expect(over[at]).toBeGreaterThanOrEqual(over[at - 1]);
        }
        for (const [row, downline] of laid.downlines.entries()) {
          const recruits = [...sponsors.keys()].filter((each) => sponsors[each] === row);
          const heads = (each: number): number => laid.downlines[each] + 1;
          const middle = recruits.reduce((sum, each) => sum + heads(each) * shareOfWidth(laid, each), 0);
          if (downline > 0) expect(middle / downline).toBeCloseTo(shareOfWidth(laid, row), 4);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("tells the number of members by the area of a stripe, where there are many", () => {
    const laid = lay(largeTree(20_000, 10));
    const { levels } = laid;
    const areas = rowsByGeneration(laid).flatMap((rows, generation) => {
      const [top, bottom] = [levels.tops[generation], levels.bottoms[generation]];
      return rows.length < 500 ? [] : [((bottom - top) * widthAt(levels, (top + bottom) / 2)) / rows.length];
    });
    expect(areas.length).toBeGreaterThan(8);
    for (const area of areas) expect(area / areas[0]).toBeCloseTo(1, 2);
    // The rest is for the links between them.
    expect(areas[0]).toBeLessThan(0.6 * Math.PI);
    expect(areas[0]).toBeGreaterThan(0.25 * Math.PI);
  });

  it("puts a generation on one line, but on several where as many members stand in a cluster", () => {
    // Thirty lines of one recruit each; the end of the first brings thirty.
    const [each, length] = [30, 20];
    const sponsors = Int32Array.from({ length: each * (length + 1) }, (_, row) => {
      if (row < each) return -1;
      return row < each * length ? row - each : each * (length - 1);
    });
    const { tops, bottoms } = lay(sponsors).levels;
    for (let generation = 0; generation < length; generation++)
      expect(bottoms[generation]).toBe(tops[generation]);
    expect(bottoms[length]).toBeGreaterThan(tops[length]);
  });

  it("has room for one member, for one generation, and for a chain", () => {
    const one = lay(Int32Array.of(-1)).levels;
    expect(one.x[0]).toBeCloseTo(0.1 * one.halfWidth, 5);
    expect(depthOf(one, one.y[0])).toBeGreaterThan(0.4);

    const starters = lay(new Int32Array(10_000).fill(-1)).levels;
    expect(depthOf(starters, starters.tops[0])).toBeCloseTo(0, 5);
    expect(depthOf(starters, starters.bottoms[0])).toBeCloseTo(1, 5);

    const chain = lay(Int32Array.from({ length: 5_000 }, (_, row) => row - 1)).levels;
    for (let row = 1; row < 5_000; row++) {
      expect(chain.y[row]).toBeGreaterThan(chain.y[row - 1]);
      expect(chain.x[row]).toBeCloseTo(chain.x[0], 3);
    }
    expect(depthOf(chain, chain.y[4_999])).toBeCloseTo(1, 5);
  });

  it("does not spread a few generations over all of the height", () => {
    const { tops, halfHeight } = lay(Int32Array.of(-1, 0, 0, 0)).levels;
    expect(tops[1] - tops[0]).toBeLessThan(0.8 * halfHeight);
    expect(tops[1] - tops[0]).toBeGreaterThan(0.3 * halfHeight);
  });

  it("looks at the first rows alone, and at none", () => {
    const { levels, generations, sponsors } = lay(largeTree(60, 3));
    const first = lay(sponsors.slice(0, 30));
    const disc = layDisc(sponsors, 30);
    expect(layLevels(disc, generations, 30)).toEqual(first.levels);
    expect(first.levels.halfWidth).toBeLessThan(levels.halfWidth);
    expect(layLevels(layDisc(sponsors, 0), generations, 0).order.rows).toHaveLength(0);
  });
});

it("counts the members of a generation at every moment", () => {
  fc.assert(
    fc.property(anyTree(80), (sponsors) => {
      const laid = lay(sponsors);
      rowsByGeneration(laid).forEach((rows, generation) => {
        for (let members = 0; members <= laid.count; members += 7)
          expect(membersOfGeneration(laid.levels.order, generation, members)).toBe(
            rows.filter((row) => row < members).length,
          );
      });
    }),
  );
});

describe("nearestInLevels", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const coordinate = fc.double({ min: -15, max: 15, noNaN: true });
  const reach = fc.oneof(fc.double({ min: 0, max: 6, noNaN: true }), fc.constant(Infinity));

  it("finds the same distance as a look at everybody, and nobody further away than asked", () => {
    const check = (sponsors: Int32Array, joined: number, x: number, y: number, within: number): void => {
      const { levels, count } = lay(sponsors);
      const members = Math.round(joined * count);
      const distance = (row: number): number => Math.hypot(levels.x[row] - x, levels.y[row] - y);
      const least = Math.min(...Array.from({ length: members }, (_, row) => distance(row)));
      const row = nearestInLevels(levels, members, x, y, within);
      if (least > within + 1e-9) expect(row).toBeNull();
      else if (least < within - 1e-9) {
        expect(row).toBeLessThan(members);
        expect(distance(row!)).toBeCloseTo(least, 9);
      }
    };
    fc.assert(fc.property(anyTree(120), share, coordinate, coordinate, reach, check), { numRuns: 500 });
  });

  it("looks at few of many: only at those at about the same height", () => {
    const { levels, count } = lay(largeTree(20_000, 10));
    const looked = new Set<string>();
    const y = new Proxy(levels.y, {
      get(target, row) {
        if (typeof row === "string") looked.add(row);
        return Reflect.get(target, row) as unknown;
      },
    });
    const { halfHeight } = levels;
    expect(nearestInLevels({ ...levels, y }, count, 0, halfHeight / 2, 2)).not.toBeNull();
    expect(looked.size).toBeLessThan(count / 20);
  });
});
