import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  downlineOf,
  gatherDownline,
  joinedByGeneration,
  markDownline,
  recruitsIn,
  siblingsOf,
  uplineOf,
} from "../../src/layout/lineage.ts";
import { anyTree, downlineByDefinition, generationsOf } from "./randomTree.ts";

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
      }),
    );
  });

  it("is gathered generation by generation, and counted at any moment", () => {
    fc.assert(
      fc.property(anyMoment, ({ sponsors, count, row }) => {
        const generations = generationsOf(sponsors);
        const people = { sponsors, generations, count: sponsors.length };
        const below = downlineByDefinition(sponsors, row);
        const downline = gatherDownline(people, below.length, row);
        const generationsBelow = [...new Set(below.map((at) => generations[at]))].toSorted((a, b) => a - b);
        const ofGeneration = (generation: number) => below.filter((at) => generations[at] === generation);
        expect([...downline.rows]).toEqual(below);
        expect(
          downline.begins
            .slice(1)
            .map((end, at) => [...downline.byGeneration.subarray(downline.begins[at], end)]),
        ).toEqual(generationsBelow.map(ofGeneration));
        expect([...recruitsIn(downline)]).toEqual([...sponsors.keys()].filter((at) => sponsors[at] === row));
        expect(joinedByGeneration(downline, count)).toEqual(
          generationsBelow.map((generation) => ofGeneration(generation).filter((at) => at < count).length),
        );
      }),
    );
  });

  it("has siblings: who has the same sponsor, or none either", () => {
    fc.assert(
      fc.property(anyMoment, ({ sponsors, row }) => {
        const people = { sponsors, count: sponsors.length };
        expect([...siblingsOf(people, row)]).toEqual(
          [...sponsors.keys()].filter((at) => sponsors[at] === sponsors[row]),
        );
      }),
    );
  });
});
