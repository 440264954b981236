import fc from "fast-check";
import { expect, it } from "vitest";
import { kinOf } from "../../src/layout/kin.ts";
import { gatherDownline, recruitsIn, siblingsOf } from "../../src/layout/lineage.ts";
import { anyTree, downlinesOf, generationsOf } from "./randomTree.ts";

/** The kin of a row, from what the page gathers. */
function kinIn(sponsors: Int32Array, row: number, members: number) {
  const people = { sponsors, generations: generationsOf(sponsors), count: sponsors.length };
  const downlines = downlinesOf(sponsors);
  const recruits = recruitsIn(gatherDownline(people, downlines[row], row));
  return kinOf(people, downlines, siblingsOf(people, row), recruits, row, members);
}

const someone = anyTree(40)
  .filter((sponsors) => sponsors.length > 0)
  .chain((sponsors) => fc.tuple(fc.constant(sponsors), fc.nat(sponsors.length - 1), fc.nat(sponsors.length)));

it("stands next to a member by the definition, whoever has joined", () => {
  fc.assert(
    fc.property(someone, ([sponsors, row, members]) => {
      const { sponsor, recruit, previous, next } = kinIn(sponsors, row, members);
      const downlines = downlinesOf(sponsors);
      const rows = [...sponsors.keys()];
      const siblings = rows.filter((at) => sponsors[at] === sponsors[row]);
      const recruits = rows.filter((at) => sponsors[at] === row);
      const joined = recruits.filter((at) => at < members);
      const bySize = (joined.length > 0 ? joined : recruits.slice(0, 1)).toSorted(
        (a, b) => downlines[b] - downlines[a] || a - b,
      );
      expect(sponsor).toBe(sponsors[row] < 0 ? null : sponsors[row]);
      expect(recruit).toBe(bySize.at(0) ?? null);
      expect(previous).toBe(siblings.filter((at) => at < row).at(-1) ?? null);
      expect(next).toBe(siblings.find((at) => at > row) ?? null);
    }),
  );
});

it("takes the recruit with the largest family of those who have joined, else the first who will", () => {
  // Row 0 recruits 1, 2 and 4; row 2 recruits 3, row 4 recruits 5 and 6.
  const sponsors = Int32Array.of(-1, 0, 0, 2, 0, 4, 4);
  expect([1, 2, 3, 4, 5, 7].map((members) => kinIn(sponsors, 0, members).recruit)).toEqual([
    1, 1, 2, 2, 4, 4,
  ]);
  expect(kinIn(sponsors, 6, 7).recruit).toBeNull();
});
