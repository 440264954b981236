import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gatherDownline } from "../../src/layout/lineage.ts";
import { downlineBars } from "../../src/page/downlineBars.ts";
import { downlinePath } from "../../src/page/downlinePath.ts";
import { uplineShown } from "../../src/page/uplineShown.ts";
import { anyTree, downlineByDefinition, generationsOf } from "../layout/randomTree.ts";

const downlineIn = (sponsors: Int32Array, row: number) => {
  const generations = generationsOf(sponsors);
  const below = downlineByDefinition(sponsors, row);
  return {
    generations,
    below,
    downline: gatherDownline({ sponsors, generations, count: sponsors.length }, below.length, row),
  };
};

const chainOf = (length: number) => Int32Array.from({ length }, (_, row) => row - 1);

describe("the bars of a downline", () => {
  it("count everybody below once, at the playhead and at the end", () => {
    fc.assert(
      fc.property(anyTree(60), fc.nat(59), fc.nat(60), (sponsors, wanted, members) => {
        const row = Math.min(wanted, sponsors.length - 1);
        if (row < 0) return;
        const { generations, below, downline } = downlineIn(sponsors, row);
        for (const { from, to, joined, everybody } of downlineBars(downline, generations[row], members)) {
          const rows = below.filter((at) => generations[at] >= from && generations[at] <= to);
          expect(everybody).toBe(rows.length);
          expect(joined).toBe(rows.filter((at) => at < members).length);
        }
        const bars = downlineBars(downline, generations[row], members);
        expect(bars.reduce((sum, { everybody }) => sum + everybody, 0)).toBe(below.length);
      }),
    );
  });

  it("are one a generation while they are few, then each for as many", () => {
    const spans = (length: number) => {
      const { downline } = downlineIn(chainOf(length), 0);
      return downlineBars(downline, 0, length).map(({ from, to }) => [from, to]);
    };
    expect(spans(1)).toEqual([]);
    expect(spans(9)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((each) => [each, each]));
    expect(spans(20)).toEqual([
      [1, 3],
      [4, 6],
      [7, 9],
      [10, 12],
      [13, 15],
      [16, 18],
      [19, 19],
    ]);
  });
});

describe("the curve of a downline", () => {
  it("rises from the bottom to the top, and ends where the run does", () => {
    const joinDays = Float64Array.of(0, 0, 5, 10, 15, 15);
    const path = downlinePath({ joinDays, count: 6 }, Int32Array.of(2, 3, 4, 5), 40, 20, 200, 48);
    const points = path
      .slice(1)
      .split("L")
      .map((point) => point.split(",").map(Number));
    expect(points).toHaveLength(21);
    expect(points[0]).toEqual([0, 48]);
    expect(points[4]).toEqual([20, 48]);
    expect(points[5]).toEqual([25, 36]);
    expect(points[10]).toEqual([50, 24]);
    expect(points.at(-1)).toEqual([100, 0]);
  });

  it("is no finer in a run of years", () => {
    const joinDays = Float64Array.of(0, 1000);
    expect(
      downlinePath({ joinDays, count: 2 }, Int32Array.of(1), 3650, 3650, 200, 48).split("L"),
    ).toHaveLength(121);
  });
});

describe("an upline", () => {
  const shown = (length: number) =>
    uplineShown(Array.from({ length }, (_, row) => row)).map((step) =>
      "row" in step ? step.row : `${step.leftOut} more`,
    );

  it("is shown whole while it is short, else without its middle", () => {
    expect(shown(1)).toEqual([0]);
    expect(shown(7)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(shown(8)).toEqual([0, 1, "2 more", 4, 5, 6, 7]);
    expect(shown(20)).toEqual([0, 1, "14 more", 16, 17, 18, 19]);
  });
});
