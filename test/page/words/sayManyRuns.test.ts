import { describe, expect, it } from "vitest";
import { openingParameters } from "../../../src/parameters/baseParameters.ts";
import { sayDoubling, sayManyRuns, sayRunAmongThem } from "../../../src/page/words/sayManyRuns.ts";
import type { EnsembleSummary } from "../../../src/study/summaries.ts";

interface MadeUp {
  readonly grown: readonly number[];
  readonly dead?: number;
  readonly chance?: number | null;
  readonly doublings?: readonly number[];
}

/** Only what words are made of. */
function summaryOf({ grown, dead = 0, doublings = [] }: MadeUp): EnsembleSummary {
  const outcomes = [
    ...Array.from({ length: dead }, () => ({ joined: 2, diedOut: true })),
    ...grown.map((joined) => ({ joined, diedOut: false })),
  ].map((outcome, index) => ({ ...outcome, seed: index + 1, doublingDays: null }));
  return {
    runs: outcomes.length,
    diedOut: dead,
    outcomes,
    doublingDays: Float64Array.from(doublings),
  } as unknown as EnsembleSummary;
}

const said = (made: MadeUp, peopleEach = 1): string =>
  sayManyRuns(summaryOf(made), { parameters: { ...openingParameters, peopleEach } }, made.chance ?? null)
    .join(" ")
    .replaceAll("\u00a0", " ");

const evenly = (count: number, from: number, to: number): number[] =>
  Array.from({ length: count }, (_, index) => from + ((to - from) * index) / (count - 1));

describe("many runs in words", () => {
  it("say how many died out, what theory says, and where half and nine of ten of the others lie", () => {
    expect(said({ grown: evenly(101, 8000, 12_000), dead: 7, chance: 0.06 })).toBe(
      "Of 108 runs with the same settings, 7 died out: 6.5 % (in theory 6.0 %, in the end). " +
        "In half of the others between 9,000 and 11,000 had joined by day 180; in nine of ten between 8,200 and 11,800.",
    );
  });

  it("say that chance decides where some die and some live, and that it hardly matters where all are alike", () => {
    expect(said({ grown: evenly(50, 100, 900), dead: 50, chance: 0.5 })).toContain("chance alone decides");
    expect(said({ grown: evenly(50, 9900, 10_000) })).toContain("Chance hardly matters here.");
    expect(said({ grown: evenly(50, 100, 2000) })).toContain("by chance alone");
    expect(said({ grown: evenly(50, 5000, 7000) })).not.toMatch(/chance/i);
  });

  it("tell of all where all died, and of the only one that did not", () => {
    expect(said({ grown: [], dead: 30, chance: 1 })).toContain("All 30 runs with the same settings died out");
    expect(said({ grown: [], dead: 30, chance: 1 })).toContain("In all of them 2 had joined");
    expect(said({ grown: [...evenly(30, 9_996, 9_999)].map(Math.round) })).toContain(
      "about 10,000 had joined",
    );
    expect(said({ grown: [5432], dead: 30 })).toContain("In the other one 5,430 had joined by day 180.");
    expect(said({ grown: [100, 200], dead: 30 })).toContain("In the others between 100 and 200 had joined");
  });

  it("count people", () => {
    expect(said({ grown: evenly(101, 8000, 12_000) }, 1000)).toContain("between 9 million and 11 million");
  });

  it("say how fast they doubled, in one unit or in two", () => {
    const doubling = (doublings: readonly number[]): string | null =>
      sayDoubling(summaryOf({ grown: [1], doublings }))?.replaceAll("\u00a0", " ") ?? null;
    expect(doubling([9])).toBeNull();
    expect(doubling(evenly(101, 8, 9))).toBe(
      "While growing fastest, the middle run doubled in 8.5 days; nine of ten took 8.1 to 9 days.",
    );
    expect(doubling(evenly(101, 0.5, 2.5))).toContain("nine of ten took 14 hours to 2.4 days.");
  });

  it("say where the run at hand stands among them", () => {
    const among = (seed: number): string | null =>
      sayRunAmongThem(summaryOf({ grown: evenly(90, 1000, 1890), dead: 10 }), 1, seed)?.replaceAll(
        "\u00a0",
        " ",
      ) ?? null;
    expect(among(5)).toBe("The run you see reached 2 and died out.");
    expect(among(61)).toBe("The run you see reached 1,500: more than 60 % of them.");
    expect(among(200)).toBeNull();
  });
});
