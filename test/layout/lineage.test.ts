import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { downlineOf, lineageCounts, markDownline, uplineOf } from "../../src/layout/lineage.ts";
import { anyTree, downlineByDefinition } from "./randomTree.ts";

/** A tree of at least one member, a number of its first rows, and one of these. */
const anyMoment = anyTree(60)
  .filter((sponsors) => sponsors.length > 0)
  .chain((sponsors) =>
    fc.integer({ min: 1, max: sponsors.length }).chain((count) =>
      fc.record({
        sponsors: fc.constant(sponsors),
        count: fc.constant(count),
        row: fc.integer({ min: 0, max: count - 1 }),
      }),
    ),
  );

describe("a member's lineage", () => {
  it("goes up from sponsor to sponsor to one who has none", () => {
    expect([...uplineOf(Int32Array.of(-1, -1, 0, 2, 1, 3), 5)]).toEqual([5, 3, 2, 0]);
    expect([...uplineOf(Int32Array.of(-1, -1), 1)]).toEqual([1]);
  });

  it("goes down to everybody who has it in their upline, as far as they have joined", () => {
    fc.assert(
      fc.property(anyMoment, ({ sponsors, count, row }) => {
        const joined = sponsors.slice(0, count);
        const below = downlineByDefinition(joined, row);
        expect([...downlineOf(sponsors, count, row)]).toEqual(below);
        expect(
          [...markDownline(sponsors, count, row).keys()].filter(
            (at) => markDownline(sponsors, count, row)[at] === 1,
          ),
        ).toEqual(below);
        expect(lineageCounts(sponsors, count, row)).toEqual({
          recruits: joined.filter((sponsor) => sponsor === row).length,
          downline: below.length,
        });
      }),
    );
  });
});
