import { describe, expect, it } from "vitest";
import { leverOrder } from "../../../src/drawing/leverOrder.ts";
import type { LeverEffect } from "../../../src/drawing/leverOrder.ts";
import { openingParameters } from "../../../src/parameters/baseParameters.ts";
import { parameterKeys } from "../../../src/parameters/parameterTable.ts";
import type { ParameterKey } from "../../../src/parameters/parameterTable.ts";
import { parameterWords } from "../../../src/parameters/parameterWords.ts";
import { leverName } from "../../../src/page/words/leverNames.ts";
import { roundTarget } from "../../../src/page/words/roundTarget.ts";
import {
  sayChange,
  sayEffect,
  sayLever,
  sayLeverWhole,
  sayReachMore,
} from "../../../src/page/words/sayLever.ts";
import { sayBars, sayLevers } from "../../../src/page/words/sayLevers.ts";
import { sayNobodyNew } from "../../../src/page/words/sayNobodyNew.ts";
import type { Lever, LeversSummary, PairedMean } from "../../../src/study/summaries.ts";

const by = (mean: number, margin: number): PairedMean => ({ mean, margin, differing: 20 });
const same: PairedMean = { mean: 0, margin: Infinity, differing: 0 };

const lever = (key: ParameterKey, daysEarlier: PairedMean, changed: Partial<Lever> = {}): Lever => ({
  key,
  from: 4,
  to: 3.6,
  pairs: 20,
  daysEarlier,
  reachMore: same,
  moreMembers: same,
  ...changed,
});

const summaryOf = (levers: readonly Lever[], changed: Partial<LeversSummary> = {}): LeversSummary => ({
  pairs: 20,
  reached: 20,
  targetDay: 100,
  levers,
  ...changed,
});

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

const said = (summary: LeversSummary, measure: "days" | "members" = "days"): string =>
  plain(
    sayLevers(summary, { target: 10_000, parameters: openingParameters, better: 0.1 }, measure).join(" "),
  );

describe("which lever, in words", () => {
  it("names the first alone where it is surely the first", () => {
    const summary = summaryOf([lever("churnPerMonth", by(4, 0.5)), lever("cycleDays", by(23, 2))]);
    expect(said(summary)).toBe(
      "A faster cycle first: 23 days earlier; then churn: 4 days. As it is, 10,000 people have joined by day 100 (the middle run).",
    );
  });

  it("leaves out, by name, what is a larger step than the others", () => {
    const members = lever("startingMembers", by(28, 1), { from: 1, to: 2 });
    const words = said(summaryOf([members, lever("cycleDays", by(3, 0.1))]));
    expect(words).toMatch(/^A faster cycle first: 3 days earlier\. As/);
    expect(words).toMatch(
      / Left out of this order, as the step is larger than that of the others: members at the start \(1 → 2\)\.$/,
    );
    expect(said(summaryOf([lever("cycleDays", by(3, 0.1))]))).not.toContain("Left out");
  });

  it("says that so few runs cannot tell which is first, and names three of those at most", () => {
    const tied = [lever("conversion", by(22, 8)), lever("cycleDays", by(23, 8))];
    expect(said(summaryOf([...tied, lever("churnPerMonth", by(3, 1))]))).toContain(
      "A faster cycle and conversion come first, about 23 days earlier; then churn: 3 days. Which of the first two is better cannot be told with 20 runs.",
    );
    const more = ["targeting", "activation", "winback"] as const;
    expect(said(summaryOf([...tied, ...more.map((key) => lever(key, by(20, 8)))]))).toContain(
      "A faster cycle, conversion, invitations that are aimed and 2 others come first, about 23 days earlier. Which of the first 5 is best cannot",
    );
  });

  it("says nothing of what cannot be told", () => {
    const summary = summaryOf([lever("burn", by(30, 31)), lever("cycleDays", by(3, 2))]);
    expect(said(summary)).toMatch(/^A faster cycle first: 3 days earlier\. As/);
    const nothing = summaryOf([lever("conversion", by(1, 8)), lever("cycleDays", by(-2, 1))]);
    expect(said(nothing)).toMatch(/^None of these makes a difference that 20 runs can tell\. As it is/);
  });

  it("says while runs come in that they are too few, not that nothing helps", () => {
    const early = { pairs: 4, daysEarlier: { mean: 12, margin: Infinity, differing: 4 } };
    const two = [lever("conversion", same, early), lever("cycleDays", same, early)];
    expect(said(summaryOf(two, { pairs: 4, reached: 4 }))).toMatch(
      /^Too few runs so far to tell what helps\. As/,
    );
    const one = [...two, lever("burn", same, { pairs: 4 })];
    expect(said(summaryOf(one, { pairs: 4, reached: 4 }))).toMatch(/^None of these makes a difference/);
  });

  it("says how many reach the target where not all do, and how many more reach it at all", () => {
    const more = lever("conversion", by(23, 2), { reachMore: by(0.3, 0.2) });
    const summary = summaryOf([more, lever("cycleDays", by(2, 1))], { reached: 14 });
    expect(said(summary)).toBe(
      "Conversion first: 23 days earlier, and 6 more of 20 runs reach it at all; then a faster cycle: 2 days. " +
        "As it is, 14 of 20 runs reach 10,000 people, the middle one of these by day 100.",
    );
  });

  it("says what a run counts that does not reach it, where there are such runs and days are told", () => {
    const counted = /counted as if it did on its last day/;
    const all = summaryOf([lever("cycleDays", by(2, 1))]);
    expect(sayBars(all, "days")).not.toMatch(counted);
    expect(sayBars({ ...all, reached: 19 }, "days")).toMatch(counted);
    expect(sayBars({ ...all, reached: 9 }, "days")).not.toMatch(counted);
    expect(sayBars({ ...all, reached: 19 }, "members")).not.toMatch(counted);
    const worse = lever("cycleDays", by(2, 1), {
      reachMore: { mean: -0.05, margin: Infinity, differing: 1 },
    });
    expect(sayBars(summaryOf([worse]), "days")).toMatch(counted);
  });

  it("says how many more reach it where most do not", () => {
    const levers = [
      lever("cycleDays", by(9, 1), { reachMore: by(0.05, Infinity) }),
      lever("conversion", by(9, 1), { reachMore: by(0.6, 0.23) }),
      lever("churnPerMonth", by(9, 1), { reachMore: by(0.15, 0.1) }),
    ];
    expect(said(summaryOf(levers, { reached: 4 }))).toBe(
      "As it is, 4 of 20 runs reach 10,000 people, the middle one of these by day 100. " +
        "Conversion first: 12 more of 20 runs reach it; then churn: 3.",
    );
    expect(said(summaryOf(levers, { reached: 0, targetDay: null }))).toMatch(
      /^As it is, none of 20 runs reaches 10,000 people\. Conversion first: 12 more of 20 runs reach it; then churn: 3\.$/,
    );
  });

  it("says that nothing reaches the target", () => {
    const none = { reached: 0, targetDay: null };
    expect(said(summaryOf([lever("cycleDays", same)], none))).toBe(
      "As it is, none of 20 runs reaches 10,000 people. Nor does any with one input a little better. Choose a smaller number, or let it run longer.",
    );
    const one = lever("cycleDays", same, { reachMore: { mean: 0.05, margin: Infinity, differing: 1 } });
    expect(said(summaryOf([one], none))).toMatch(/None of these makes a difference that 20 runs can tell\.$/);
  });

  it("says members more as shares", () => {
    const more = (share: number): Partial<Lever> => ({ moreMembers: by(share, 0.001) });
    const summary = summaryOf([lever("conversion", same, more(0.05)), lever("cycleDays", same, more(0.12))]);
    expect(said(summary, "members")).toBe(
      "A faster cycle first: 12 % more; then conversion: 5 %. Counted on day 180.",
    );
  });

  it("says nothing of a single pair, and that there may be no lever", () => {
    expect(said(summaryOf([lever("cycleDays", by(23, 2))], { pairs: 1 }))).toBe("");
    expect(said(summaryOf([]))).toBe("This setting has no input that could be better.");
  });

  it("says a change with its unit once", () => {
    const changed = (key: ParameterKey, from: number, to: number): string =>
      plain(sayChange({ key, from, to }));
    expect(changed("cycleDays", 4, 3.6)).toBe("4 → 3.6 days");
    expect(changed("conversion", 0.2, 0.22)).toBe("20 → 22 %");
    expect(changed("enthusiasmHalfLife", 21, 23.1)).toBe("21 → 23.1 days");
    expect(changed("population", 20_000, 22_000)).toBe("20,000 → 22,000");
  });
});

describe("a lever behind its bar", () => {
  const row = (effect: PairedMean | null, tells: LeverEffect, pairs = 20): string =>
    plain(sayLever({ lever: { ...lever("cycleDays", same), pairs }, effect, rank: "untold" }, tells));

  it("is told by the mean and its margin, with as many digits as the mean", () => {
    expect(row(by(23.4, 2.2), "days")).toBe("23 ± 2 days earlier");
    expect(row(by(-1.94, 0.31), "days")).toBe("1.9 ± 0.3 days later");
    expect(row(by(1, 0.25), "days")).toBe("1.0 ± 0.3 days earlier");
    expect(row(by(1, 0), "days")).toBe("1 day earlier");
    expect(row(by(0.02, 0.01), "days")).toBe("under 0.1 days earlier");
    expect(row(by(0.455, 0.057), "members")).toBe("46 ± 6 % more");
    expect(row(by(-0.0123, 0.004), "members")).toBe("1.2 ± 0.4 % fewer");
    expect(row(by(0.29, 0.09), "reach", 100)).toBe("29 ± 9 more of 100 runs");
    expect(row(by(0.06, 0.047), "reach", 100)).toBe("6 ± 5 more of 100 runs");
  });

  it("cannot be told where the margin holds 0 or too few pairs differ", () => {
    expect(row(by(4, 4), "days")).toBe("cannot be told");
    expect(row({ mean: 3, margin: Infinity, differing: 5 }, "days")).toBe("cannot be told");
    expect(row(same, "days")).toBe("no difference seen");
    expect(row(null, "days", 0)).toBe("not yet known");
    expect(row({ mean: 3, margin: Infinity, differing: 5 }, "days", 5)).toBe("not yet known");
    expect(row(null, "members")).toBe("cannot be told");
  });

  it("says beside days what that leaves out, once it can be told", () => {
    const more = lever("conversion", by(23, 2), { reachMore: by(0.3, 0.2), from: 0.2, to: 0.22 });
    expect(plain(sayReachMore(more, "days")!)).toBe("6 more of 20 reach it");
    expect(sayReachMore(more, "reach")).toBeNull();
    expect(sayReachMore(lever("conversion", by(23, 2), { reachMore: by(0.3, 0.4) }), "days")).toBeNull();
    const summary = summaryOf([more, lever("startingMembers", by(9, 1), { from: 1, to: 2 })]);
    const whole = leverOrder(summary, 0.1, "days").map((ranked) => plain(sayLeverWhole(ranked, "days")));
    expect(whole).toEqual([
      "Conversion 20 → 22 %: 23 ± 2 days earlier, 6 more of 20 reach it",
      "Members at the start 1 → 2: 9.0 ± 1.0 days earlier, a larger step than that of the others",
    ]);
  });

  it("is one day, or runs, in words", () => {
    expect(plain(sayEffect(-1, "days", 20))).toBe("1 day later");
    expect(plain(sayEffect(-0.15, "reach", 20))).toBe("3 fewer of 20 runs");
  });
});

it("calls inputs by words of their labels", () => {
  const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  const alike = (a: string, b: string): boolean => a.slice(0, 4) === b.slice(0, 4);
  for (const key of parameterKeys) {
    const name = wordsOf(leverName(key));
    expect(
      wordsOf(parameterWords[key].label).some((word) => name.some((each) => alike(each, word))),
      key,
    ).toBe(true);
  }
});

it("says why nobody new can join", () => {
  const why = (changed: Partial<typeof openingParameters>) => {
    const reason = sayNobodyNew({ ...openingParameters, ...changed });
    return reason === null ? null : plain(reason);
  };
  expect(why({ memberLimit: 10 })).toBe(
    "This setting ends before anybody new may join: it stops at 10 people, and 10 people are there at the start.",
  );
  expect(why({ memberLimit: 1, startingMembers: 1, market: "unlimited" })).toBe(
    "This setting ends before anybody new may join: it stops at 1 person, and 1 person is there at the start.",
  );
  expect(why({ population: 10, peopleEach: 5 })).toBe(
    "Nobody new can join in this setting: 50 people are there at the start, and there are no more.",
  );
  // More than there are cannot start.
  expect(why({ population: 10, startingMembers: 30 })).toBe(
    "Nobody new can join in this setting: 10 people are there at the start, and there are no more.",
  );
  expect(why({ startingMembers: 0 })).toBe(
    "Nobody can join in this setting: nobody is there at the start, and nobody joins without an invitation.",
  );
  expect(why({ startingMembers: 0, organicPerDay: 1 })).toBeNull();
  expect(why({ memberLimit: 11 })).toBeNull();
  expect(why({ population: 10, market: "unlimited" })).toBeNull();
});

it("rounds a target to what people would say", () => {
  expect([0, 1, 9.2, 84, 9_171, 12_000, 660_000].map(roundTarget)).toEqual([
    1, 1, 10, 75, 10_000, 10_000, 750_000,
  ]);
});
