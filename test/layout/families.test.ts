import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { largestFamilies, mostFamilies } from "../../src/layout/families.ts";
import { anyTree, downlineByDefinition, downlinesOf } from "./randomTree.ts";

const familiesOf = (sponsors: Int32Array) =>
  largestFamilies(sponsors, downlinesOf(sponsors), sponsors.length);

/** Sponsors of members who each are brought by the row that is told. */
const treeOf = (...sponsors: number[]) => Int32Array.from(sponsors);

/** One root, and below it chains of so many members each. */
const chainsOf = (...lengths: readonly number[]): Int32Array => {
  const sponsors = [-1];
  for (const length of lengths)
    for (let link = 0; link < length; link++) sponsors.push(link === 0 ? 0 : sponsors.length - 1);
  return Int32Array.from(sponsors);
};

/** The heads as the description has it, with whole families in plain sets; slow. */
function headsByDefinition(sponsors: Int32Array): number[] {
  const sizeOf = (head: number) => downlineByDefinition(sponsors, head).length + 1;
  const sizes = Array.from(sponsors, (_, row) => sizeOf(row));
  const recruitersBelow = (sponsor: number) =>
    [...sponsors.keys()].filter((row) => sponsors[row] === sponsor && sizes[row] > 1);
  const partsOf = (head: number): number[] => {
    const below = recruitersBelow(head);
    return below.length === 1 ? partsOf(below[0]) : below;
  };
  const bySize = (heads: number[]) => heads.toSorted((a, b) => sizes[b] - sizes[a] || a - b);
  let heads = bySize(recruitersBelow(-1));
  for (;;) {
    const canBeDivided = (head: number) => partsOf(head).length > 1;
    const others = heads.slice(1, mostFamilies).reduce((sum, head) => sum + sizes[head], 0);
    const divided =
      heads.length < mostFamilies
        ? heads.find(canBeDivided)
        : heads.slice(0, 1).find((head) => sizes[head] > others && canBeDivided(head));
    if (divided === undefined) return heads.slice(0, mostFamilies);
    heads = bySize([...heads.filter((head) => head !== divided), ...partsOf(divided)]);
  }
}

describe("the largest families", () => {
  it("are those that the definition tells", () => {
    fc.assert(
      fc.property(anyTree(60), (sponsors) => {
        expect([...familiesOf(sponsors).heads]).toEqual(headsByDefinition(sponsors));
      }),
      { numRuns: 300 },
    );
  });

  it("hold everybody below their heads and nobody twice", () => {
    fc.assert(
      fc.property(anyTree(60), (sponsors) => {
        const { heads, familyOf } = familiesOf(sponsors);
        const inFamilies = Array.from(heads, (head) => [head, ...downlineByDefinition(sponsors, head)]);
        expect(new Set(inFamilies.flat()).size).toBe(inFamilies.flat().length);
        for (const row of sponsors.keys()) {
          const family = inFamilies.findIndex((members) => members.includes(row));
          expect(familyOf[row]).toBe(family < 0 ? heads.length : family);
        }
      }),
    );
  });

  it("are those of the members without a sponsor, where none of these is larger than the others together", () => {
    // Ten roots with 1, 2, … 10 recruits: the two smallest are left out.
    const roots = Array.from({ length: 10 }, () => -1);
    const recruits = roots.flatMap((_, root) => Array.from({ length: root + 1 }, () => root));
    const { heads, familyOf } = familiesOf(treeOf(...roots, ...recruits));
    expect([...heads]).toEqual([9, 8, 7, 6, 5, 4, 3, 2]);
    expect(familyOf[0]).toBe(8);
    expect(familyOf[familyOf.length - 1]).toBe(0);
  });

  it("are those of the recruits where one root brought everybody", () => {
    const { heads } = familiesOf(chainsOf(2, 9, 3, 8, 4, 7, 5, 6, 2));
    expect([...heads]).toEqual([3, 15, 27, 39, 34, 23, 12, 1]);
  });

  it("stay whole where nobody below branches: a star and a chain are one family", () => {
    expect([...familiesOf(treeOf(-1, 0, 0, 0, 0, 0)).heads]).toEqual([0]);
    expect([...familiesOf(chainsOf(30)).heads]).toEqual([0]);
    // The only branch lies below a long line.
    expect([...familiesOf(treeOf(-1, 0, 1, 2, 3, 3, 4, 5)).heads]).toEqual([4, 5]);
  });

  it("are none where nobody recruited anybody", () => {
    expect(familiesOf(treeOf()).heads).toHaveLength(0);
    const { heads, familyOf } = familiesOf(treeOf(-1, -1, -1));
    expect(heads).toHaveLength(0);
    expect([...familyOf]).toEqual([0, 0, 0]);
  });

  it("are found in a run of many without a sponsor", () => {
    const count = 200_000;
    const sponsors = Int32Array.from({ length: count }, (_, row) =>
      row < count / 2 ? -1 : Math.floor((row - count / 2) ** 2 / count),
    );
    const downlines = new Int32Array(count);
    for (let row = count - 1; row >= 0; row--)
      if (sponsors[row] >= 0) downlines[sponsors[row]] += downlines[row] + 1;
    const { heads } = largestFamilies(sponsors, downlines, count);
    const sizes = downlines.toSorted((a, b) => b - a).slice(0, mostFamilies);
    expect(Array.from(heads, (head) => downlines[head])).toEqual([...sizes]);
  });
});
