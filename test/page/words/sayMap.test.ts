import { describe, expect, it } from "vitest";
import { completeParameters } from "../../../src/parameters/completeParameters.ts";
import { mapCaption } from "../../../src/page/words/mapCaption.ts";
import { sayMap } from "../../../src/page/words/sayMap.ts";
import { formatTick, nameAxis, sayInput } from "../../../src/page/words/sayMapInput.ts";
import { sayMapPlace } from "../../../src/page/words/sayMapPlace.ts";
import type { MapCell } from "../../../src/study/summaries.ts";
import { madeUpCell, madeUpExperiment, madeUpSummary } from "../../files/madeUpMapStudy.ts";

const experiment = madeUpExperiment();
const plain = (text: string): string => text.replaceAll("\u00a0", " ");
const said = (
  shares: readonly number[],
  changed?: (place: number) => Partial<MapCell>,
  colours: "joined" | "growth" | "loss" = "joined",
): string[] => sayMap(colours, experiment, madeUpSummary(shares, changed), 1).map(plain);

/** Nobody at a conversion of 5 %, some at 15 %, most at 25 %. */
const shares = [0, 0, 0.01, 0, 0.3, 0.2, 0.3, 0.4, 0.9, 0.8, 0.9, 0.6];
const K = (place: number) => ({ K: place < 4 ? 0.5 : 2 });

describe("a place", () => {
  it("is told with its inputs, what came of it, and from how many runs", () => {
    const cell = madeUpCell(0, { finalShare: 0.71, growthRatePerDay: Math.LN2 / 9 });
    expect(plain(sayMapPlace(experiment, [0.12, 0.24], cell))).toBe(
      "Churn 12 % a month, conversion 24 %: 71 % join, K 1.4, doubling every 9 days at its fastest; 3 runs",
    );
    const losing = madeUpCell(0, { lossShare: 0.83, growthRatePerDay: null, K: null, runs: 1 });
    expect(plain(sayMapPlace(experiment, [0.12, 0.24], losing))).toBe(
      "Churn 12 % a month, conversion 24 %: 50 % join, 83 % of them lose money, never doubling; 1 run",
    );
  });

  it("says that it was not run, or not itself", () => {
    expect(plain(sayMapPlace(experiment, [0.12, 0.24], null))).toMatch(/24 %: not run yet$/);
    expect(sayMapPlace(experiment, [0.12, 0.24], madeUpCell(0, { runs: 0, shownOf: 1 }))).toMatch(
      /; as run close to it$/,
    );
  });
});

describe("the map", () => {
  it("says from where on hardly anybody or most join, whatever the other input", () => {
    expect(said(shares).slice(0, 2)).toEqual([
      "With conversion below 15 % hardly anybody joins, whatever the churn.",
      "With conversion above 15 % more than half join, whatever the churn.",
    ]);
  });

  it("says nothing of that kind where one place is otherwise", () => {
    const otherwise = shares.with(2, 0.1).with(11, 0.4);
    expect(said(otherwise).filter((sentence) => sentence.includes("whatever"))).toEqual([]);
  });

  it("says it of the other side too", () => {
    const turned = [0.9, 0.3, 0, 0, 0.9, 0.3, 0.3, 0, 0.9, 0.3, 0, 0];
    expect(said(turned)).toEqual(
      expect.arrayContaining([
        "With churn above 5 % hardly anybody joins, whatever the conversion.",
        "With churn below 3 % more than half join, whatever the conversion.",
      ]),
    );
  });

  it("names the steepest step in the column of the setting", () => {
    expect(said(shares)[2]).toBe(
      "With churn 3 % a month the steepest step is between conversion 15 % and 25 %: 20 % join, then 80 %.",
    );
    expect(said(shares.map(() => 0.3)).some((sentence) => sentence.includes("cliff"))).toBe(false);
  });

  it("says it once where it is the same everywhere", () => {
    expect(said(shares.map(() => 0.9))[0]).toBe("Everywhere on this map more than half join.");
    expect(said(shares.map(() => 0.001))[0]).toBe("Everywhere on this map hardly anybody joins.");
  });

  it("says of how many in a market without end, where a small share may be many", () => {
    const endless = madeUpExperiment({ parameters: completeParameters({ market: "unlimited" }) });
    const words = sayMap("joined", endless, madeUpSummary(shares), 1).map(plain);
    expect(words[0]).toBe("With conversion below 15 % less than 2 % of 1 million join, whatever the churn.");
    expect(words.join(" ")).toContain("20 % of 1 million join, then 80 %");
    expect(words.join(" ")).not.toContain("anybody");
    expect(plain(sayMapPlace(endless, [0.12, 0.24], madeUpCell(0)))).toContain(": 50 % of 1 million join,");
  });

  it("sets both sides of the line against each other, and where it spreads too slowly", () => {
    expect(said(shares, K)).toContain(
      "K is how many new members each member brings. Where it is above 1, more than half join in 50 % of the places; where it is below, in none.",
    );
    expect(said(shares, K).some((sentence) => sentence.includes("too slowly"))).toBe(false);
    expect(said(shares.with(4, 0.01), K).at(-1)).toBe(
      "In 8.3 % of all places K is above 1, and still hardly anybody joins within 180 days: it grows too slowly, or dies early.",
    );
    expect(said(shares, () => ({ K: 0.5 })).at(-1)).toContain("K below 1");
    expect(said(shares, () => ({ K: Infinity })).at(-1)).toContain("K above 1");
    expect(said(shares, () => ({ K: null })).some((sentence) => sentence.includes("K "))).toBe(false);
  });

  it("tells growth and losses where the colours do", () => {
    const growth = (place: number) => ({ growthRatePerDay: place === 9 ? Math.LN2 / 4 : null });
    expect(said(shares, growth, "growth")[0]).toBe(
      "It grows fastest with churn 3 % a month and conversion 25 %: by 17 % a day, doubling every 4 days.",
    );
    expect(said(shares, () => ({ growthRatePerDay: null }), "growth")[0]).toContain("Nowhere");
    const loss = (place: number) => ({ lossShare: place === 4 ? 0.52 : 0.97 });
    expect(said(shares, loss, "loss")[0]).toBe(
      "Between 52 % and 97 % of the members lose money; the smallest share with churn 1 % a month and conversion 15 %.",
    );
  });
});

describe("an input", () => {
  it("is called by its name where that is no noun", () => {
    const interest = { key: "enthusiasmHalfLife", from: 5, to: 35, steps: 4, scale: "linear" } as const;
    const other = madeUpExperiment({ across: interest });
    expect(sayMap("joined", other, madeUpSummary(shares), 1).map(plain)[0]).toBe(
      "With conversion below 15 % hardly anybody joins, whatever stands at “Interest halves every”.",
    );
    expect(plain(sayMapPlace(other, [15, 0.24], null))).toBe(
      "“Interest halves every” 15 days, conversion 24 %: not run yet",
    );
  });

  it("is named with its unit once", () => {
    expect(nameAxis("churnPerMonth")).toBe("Churn a month");
    expect(nameAxis("invitesPerWeek")).toBe("Invitations a week");
    expect(nameAxis("cycleDays")).toBe("Cycle time, days");
    expect(sayInput("invitesPerWeek", 4)).toBe("invitations a week 4");
    expect(plain(formatTick("conversion", 0.125))).toBe("12.5 %");
    expect(formatTick("cycleDays", 14)).toBe("14");
  });
});

describe("a saved picture", () => {
  it("says the setting, the runs and their luck, and where it is", () => {
    const summary = madeUpSummary(shares);
    const { setting, notes } = mapCaption(experiment, summary, "https://example.org/?v=1", true);
    expect(plain(setting)).toMatch(/Each member invites 4 people a week.*15 % of the members leave/);
    expect(plain(notes[0])).toContain("4 × 3 places, 36 runs: up to 3 at each");
    expect(notes[0]).toContain("a seed of its own from 11 on");
    expect(notes[0]).not.toContain("Not all");
    expect(notes[1]).toBe("https://example.org/?v=1");
    expect(mapCaption(experiment, summary, "", false).notes[0]).toContain("Not all of them were in");
  });
});
