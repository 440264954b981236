import { expect, it } from "vitest";
import { expected } from "../../src/model/expected.ts";
import { openingParameters } from "../../src/parameters/baseParameters.ts";
import { parameterKeys } from "../../src/parameters/parameterTable.ts";
import { parameterWords } from "../../src/parameters/parameterWords.ts";
import { ongoingRuns } from "../../src/page/studies/ongoingRuns.ts";
import { leverName } from "../../src/page/words/leverNames.ts";
import { sayBroken } from "../../src/page/words/sayAssumption.ts";
import { sayFormulaEnd } from "../../src/page/words/sayFormula.ts";
import { sayChange, sayLever } from "../../src/page/words/sayLever.ts";
import { sayLevers } from "../../src/page/words/sayLevers.ts";
import { sayDoubling, sayManyRuns } from "../../src/page/words/sayManyRuns.ts";
import { nameAxis } from "../../src/page/words/sayMapInput.ts";
import { sayMapPlace } from "../../src/page/words/sayMapPlace.ts";
import type { MapAxis } from "../../src/study/experiment.ts";
import type { FormulaCurve } from "../../src/study/formulaCheck.ts";
import type { EnsembleSummary, Lever, LeversSummary, PairedMean } from "../../src/study/summaries.ts";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

const none: Float64Array = new Float64Array();

function manyRuns(
  sizes: readonly number[],
  dead: number,
  doublingDays: readonly number[] = [],
): EnsembleSummary {
  const outcomes = [...Array.from({ length: dead }, () => 2), ...sizes].map((joined, at) => ({
    seed: at + 1,
    joined,
    diedOut: at < dead,
    doublingDays: null,
  }));
  return {
    runs: outcomes.length,
    joined: [none, none, none, none, none],
    active: [none, none, none, none, none],
    fan: [],
    diedOut: dead,
    finalSizes: none,
    doublingDays: Float64Array.from(doublingDays),
    outcomes,
  };
}

const sized = (summary: EnsembleSummary): string =>
  plain(sayManyRuns(summary, { parameters: openingParameters }, 0.06).join(" "));

it("says many runs with the verb in its place and in its number", () => {
  const grown = Array.from({ length: 101 }, (_, at) => 8000 + 40 * at);
  expect(sized(manyRuns(grown, 7))).toBe(
    "Von 108 Läufen mit denselben Einstellungen sind 7 ausgestorben: 6,5 % (in der Theorie am Ende 6,0 %). " +
      "In der Hälfte der anderen waren zwischen 9.000 und 11.000 bis Tag 180 beigetreten; in neun von zehn zwischen 8.200 und 11.800.",
  );
  expect(sized(manyRuns([1], 1))).toContain("ist 1 ausgestorben");
  expect(sized(manyRuns([1], 1))).toContain("Im anderen war 1 bis Tag 180 beigetreten.");
});

it("says a unit once, and each unit where there are two", () => {
  const doubling = (days: readonly number[]): string => plain(sayDoubling(manyRuns([], 0, days)) ?? "");
  const twenty = (from: number, to: number) =>
    Array.from({ length: 21 }, (_, at) => from + ((to - from) * at) / 20);
  expect(doubling(twenty(8, 10))).toContain("brauchten 8,1 bis 9,9 Tage.");
  expect(doubling(twenty(0.1, 3))).toContain("brauchten 6 Stunden bis 2,9 Tage.");
});

const by = (mean: number, margin: number): PairedMean => ({ mean, margin, differing: 20 });
const lever = (key: Lever["key"], daysEarlier: PairedMean, change = { from: 4, to: 3.6 }): Lever => ({
  key,
  ...change,
  pairs: 20,
  reachMore: by(0, 0),
  daysEarlier,
  moreMembers: null,
});

it("says which lever comes first, in days with a comma", () => {
  const summary: LeversSummary = {
    pairs: 20,
    reached: 20,
    targetDay: 99.2,
    levers: [lever("churnPerMonth", by(4, 0.5)), lever("cycleDays", by(23, 2))],
  };
  const asked = { target: 10_000, parameters: openingParameters, better: 0.1 };
  expect(plain(sayLevers(summary, asked, "days").join(" "))).toBe(
    "An erster Stelle eine kürzere Zykluszeit: 23 Tage früher; dann weniger Abwanderung: 4 Tage. " +
      "So, wie es ist, sind 10.000 Menschen bis Tag 100 beigetreten (im mittleren Lauf).",
  );
  const few: LeversSummary = { ...summary, reached: 1 };
  expect(plain(sayLevers(few, asked, "days").join(" "))).toContain(
    "kommt 1 von 20 Läufen auf 10.000 Menschen",
  );
});

it("tells a lever behind its bar", () => {
  const told = (effect: PairedMean): string =>
    plain(sayLever({ lever: lever("cycleDays", effect), effect, rank: "helps" }, "days"));
  expect(told(by(-1.94, 0.31))).toBe("1,9 ± 0,3 Tage später");
  // A margin that is rounded to nothing is not said, with a comma either.
  expect(told(by(1.2, 0.01))).toBe("1,2 Tage früher");
  expect(told(by(1, 0))).toBe("1 Tag früher");
  expect(plain(sayChange({ key: "cycleDays", from: 4, to: 3.6 }))).toBe("4 → 3,6 Tage");
});

it("calls inputs by words of their German labels", () => {
  const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  for (const key of parameterKeys) {
    const name = wordsOf(leverName(key)).map((word) => word.slice(0, 4));
    const isAlike = wordsOf(parameterWords[key].label).some((word) => name.includes(word.slice(0, 4)));
    expect(isAlike, `${key}: ${leverName(key)}`).toBe(true);
  }
});

it("says a place of a map, and what goes along its sides", () => {
  const axis = (key: MapAxis["key"]): MapAxis => ({ key, from: 0, to: 1, steps: 2, scale: "linear" });
  const map = { across: axis("churnPerMonth"), down: axis("cycleDays"), parameters: openingParameters };
  const cell = {
    finalShare: 0.71,
    lossShare: null,
    K: 1.4,
    growthRatePerDay: Math.LN2,
    runs: 1,
    seed: 1,
    shownOf: 1,
  };
  expect(plain(sayMapPlace(map, [0.125, 4], cell))).toBe(
    "„Abwanderung“ 12,5 % pro Monat, „Zykluszeit“ 4 Tage: 71 % treten bei, K 1,4, schnellste Verdopplung jeden Tag; 1 Lauf",
  );
  expect([nameAxis("churnPerMonth"), nameAxis("cycleDays"), nameAxis("maxAsks")].map(plain)).toEqual([
    "Abwanderung pro Monat",
    "Zykluszeit (Tage)",
    "Fragt einen Kontakt nicht mehr nach … Anfragen",
  ]);
});

it("says what a formula takes for granted, the verb behind “hier”", () => {
  const formula: FormulaCurve = {
    name: "skok",
    inputs: [],
    joined: none,
    silence: null,
    broken: ["nobodyTires", "nobodyLeaves"],
  };
  expect(sayBroken(formula, openingParameters).map(plain)).toEqual([
    "Setzt voraus, dass niemand müde wird einzuladen; hier laden Mitglieder nach 21 Tagen nur noch halb so oft ein.",
    "Außerdem, dass niemand geht.",
  ]);
  expect(plain(sayFormulaEnd(20_971_510, 9998, 20))).toBe("20.971.510 an Tag 20; dieser Lauf: 9.998.");
});

it("says how far runs are, and why there is no theory", () => {
  const far = ongoingRuns({ progress: "running", done: 412, total: 1000, reason: null });
  expect(plain(far!.said)).toBe("412 von 1.000 Läufen");
  expect(expected({ market: "unlimited" }).reasons.finalShare).toBe("Ein Markt ohne Ende ist nie erschöpft.");
});
