import { describe, expect, it } from "vitest";
import { effectToTell, leverOrder } from "../../src/drawing/leverOrder.ts";
import type { ParameterKey } from "../../src/parameters/parameterTable.ts";
import type { Lever, LeversSummary, PairedMean } from "../../src/study/summaries.ts";

const by = (mean: number, margin: number): PairedMean => ({ mean, margin, differing: 20 });

const lever = (key: ParameterKey, daysEarlier: PairedMean | null, changed: Partial<Lever> = {}): Lever => ({
  key,
  from: 10,
  to: 11,
  pairs: daysEarlier === null ? 0 : 20,
  daysEarlier,
  reachMore: by(0, Infinity),
  moreMembers: by(0, Infinity),
  ...changed,
});

const summaryOf = (levers: readonly Lever[], reached = 20): LeversSummary => ({
  pairs: 20,
  reached,
  targetDay: null,
  levers,
});

const orderOf = (summary: LeversSummary, measure: "days" | "members" = "days"): string[] =>
  leverOrder(summary, 0.1, measure).map(({ lever: { key }, rank }) => `${key} ${rank}`);

describe("the order of levers", () => {
  it("has those that cannot be told after those that can, and those without any pair among them", () => {
    const levers = [
      lever("fatigue", null),
      lever("burn", by(30, 31)),
      lever("population", by(-2, 1)),
      lever("churnPerMonth", by(4, 1)),
      lever("cycleDays", by(23, 2)),
      lever("winback", by(-3, 40)),
      lever("targeting", by(0, Infinity)),
      lever("conversion", by(12, 2)),
    ];
    expect(orderOf(summaryOf(levers))).toEqual([
      "cycleDays first",
      "conversion helps",
      "churnPerMonth helps",
      "population harms",
      "burn untold",
      "fatigue untold",
      "targeting untold",
      "winback untold",
    ]);
  });

  it("has all first that may be as good as the best", () => {
    // Two means that are 3 apart: √(2² + 2²) is 2.8, √(2² + 2.5²) is 3.2.
    const against = (margin: number) =>
      orderOf(summaryOf([lever("cycleDays", by(20, 2)), lever("conversion", by(17, margin))]));
    expect(against(2)).toEqual(["cycleDays first", "conversion helps"]);
    expect(against(2.5)).toEqual(["cycleDays first", "conversion first"]);
  });

  it("leaves out those whose step is larger than that of the others by half", () => {
    const levers = [
      lever("startingMembers", by(60, 1), { from: 1, to: 2 }),
      lever("maxAsks", by(9, 1), { from: 7, to: 8 }),
      lever("threshold", by(50, 1), { from: 6, to: 5 }),
      lever("cycleDays", by(3, 9)),
    ];
    expect(orderOf(summaryOf(levers))).toEqual([
      "maxAsks first",
      "cycleDays untold",
      "startingMembers leftOut",
      "threshold leftOut",
    ]);
    expect(leverOrder(summaryOf([levers[0]]), 0.9, "days")[0].rank).toBe("first");
  });

  it("has none first where none surely helps", () => {
    expect(orderOf(summaryOf([lever("cycleDays", by(-4, 1)), lever("conversion", by(2, 2))]))).toEqual([
      "cycleDays harms",
      "conversion untold",
    ]);
    expect(orderOf(summaryOf([]))).toEqual([]);
  });

  it("is by runs more that reach the target where most do not as it is, and by members if those are told", () => {
    const levers = [
      lever("cycleDays", by(9, 1), { moreMembers: by(0.2, 0.01) }),
      lever("conversion", by(3, 1), { reachMore: by(0.5, 0.2), moreMembers: by(0.1, 0.01) }),
    ];
    expect(orderOf(summaryOf(levers, 10))).toEqual(["cycleDays first", "conversion helps"]);
    expect(orderOf(summaryOf(levers, 9))).toEqual(["conversion first", "cycleDays untold"]);
    expect(orderOf(summaryOf(levers, 9), "members")).toEqual(["cycleDays first", "conversion helps"]);
    expect(effectToTell(summaryOf(levers, 9), "members")).toBe("members");
  });
});
