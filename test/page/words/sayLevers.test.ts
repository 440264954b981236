import { describe, expect, it } from "vitest";
import { openingParameters } from "../../../src/parameters/baseParameters.ts";
import type { ParameterKey } from "../../../src/parameters/parameterTable.ts";
import { sayChange, sayEffect, sayLevers } from "../../../src/page/words/sayLevers.ts";
import { roundTarget } from "../../../src/page/words/roundTarget.ts";
import type { Lever, LeversSummary, Quantiles } from "../../../src/study/summaries.ts";

const lever = (key: ParameterKey, daysEarlier: Quantiles | null, changed: Partial<Lever> = {}): Lever => ({
  key,
  from: 4,
  to: 3.6,
  pairs: 20,
  daysEarlier,
  onlyBetter: 0,
  onlyAsItIs: 0,
  moreMembers: [0, 0, 0, 0, 0],
  ...changed,
});

const around = (middle: number, spread: number): Quantiles => [
  middle - 2 * spread,
  middle - spread,
  middle,
  middle + spread,
  middle + 2 * spread,
];

const summaryOf = (levers: readonly Lever[], changed: Partial<LeversSummary> = {}): LeversSummary => ({
  pairs: 20,
  reached: 20,
  targetDay: [80, 90, 100, 110, 120],
  levers,
  ...changed,
});

const said = (summary: LeversSummary, measure: "days" | "members" = "days"): string =>
  sayLevers(summary, { target: 10_000, parameters: openingParameters }, measure)
    .join(" ")
    .replaceAll("\u00a0", " ");

describe("which lever, in words", () => {
  it("names the first alone where it is surely the first", () => {
    const summary = summaryOf([lever("churnPerMonth", around(4, 0.5)), lever("cycleDays", around(23, 2))]);
    expect(said(summary)).toBe(
      "A faster cycle first: 23 days earlier; then churn: 4. As it is, 10,000 people have joined on day 100 (the middle run).",
    );
  });

  it("says where a step of whole ones is more than the tenth of the others", () => {
    const members = lever("startingMembers", around(28, 1), { from: 1, to: 2 });
    const words = said(summaryOf([members, lever("cycleDays", around(3, 0.1))]));
    expect(words).toMatch(/^A faster cycle first: 3 days earlier\./);
    expect(words).toMatch(
      /Left out here, as the step is more than a tenth: members at the start \(1 → 2\)\.$/,
    );
    expect(said(summaryOf([lever("cycleDays", around(3, 0.1))]))).not.toContain("Left out");
  });

  it("says that so few runs cannot tell which is first, where their spreads are wide", () => {
    const summary = summaryOf([lever("conversion", around(22, 8)), lever("cycleDays", around(23, 8))]);
    expect(said(summary)).toContain(
      "A faster cycle and conversion come first, about 23 days earlier. Which of these is best cannot be told with 20 runs.",
    );
    const many = summaryOf(
      [
        lever("conversion", around(22, 8), { pairs: 10_000 }),
        lever("cycleDays", around(23, 8), { pairs: 10_000 }),
      ],
      { pairs: 10_000, reached: 10_000 },
    );
    expect(said(many)).toContain("A faster cycle first: 23 days earlier; then conversion: 22.");
  });

  it("says that nothing helps where nothing surely does", () => {
    const summary = summaryOf([lever("conversion", around(1, 8)), lever("cycleDays", around(-2, 1))]);
    expect(said(summary)).toContain("None of these makes a difference that 20 runs can tell.");
  });

  it("says how many reach the target where not all do", () => {
    const summary = summaryOf([lever("cycleDays", around(23, 2))], { reached: 14 });
    expect(said(summary)).toContain("As it is, 14 of 20 runs reach 10,000 people, on day 100");
  });

  it("says what alone reaches it, and that nothing does", () => {
    const none = { reached: 0, targetDay: null };
    const better = [
      lever("conversion", null, { onlyBetter: 3 }),
      lever("cycleDays", null, { onlyBetter: 12 }),
    ];
    expect(said(summaryOf(better, none))).toBe(
      "As it is, none of 20 runs reaches 10,000. With a faster cycle 4 → 3.6 days, 12 of them do; with conversion, 3.",
    );
    expect(said(summaryOf([lever("cycleDays", null)], none))).toContain(
      "nor does any with one input a little better",
    );
  });

  it("says members more as shares", () => {
    const more = (share: number): Partial<Lever> => ({ moreMembers: around(share, 0.001) });
    const summary = summaryOf([lever("conversion", null, more(0.05)), lever("cycleDays", null, more(0.12))]);
    expect(said(summary, "members")).toContain("A faster cycle first: 12 % more; then conversion: 5.0 %.");
  });

  it("says nothing of a single pair", () => {
    expect(said(summaryOf([lever("cycleDays", around(23, 2))], { pairs: 1 }))).toBe("");
  });

  it("says a change with its unit once", () => {
    const plain = (key: ParameterKey, from: number, to: number): string =>
      sayChange({ key, from, to }).replaceAll("\u00a0", " ");
    expect(plain("cycleDays", 4, 3.6)).toBe("4 → 3.6 days");
    expect(plain("conversion", 0.2, 0.22)).toBe("20 → 22 %");
    expect(plain("enthusiasmHalfLife", 21, 23.1)).toBe("21 → 23.1 days");
    expect(plain("population", 20_000, 22_000)).toBe("20,000 → 22,000");
    expect(sayEffect(-1, "days")).toBe("1\u00a0day later");
  });
});

it("rounds a target to what people would say", () => {
  expect([0, 1, 9.2, 84, 9_171, 12_000, 660_000].map(roundTarget)).toEqual([
    1, 1, 10, 75, 10_000, 10_000, 750_000,
  ]);
});
