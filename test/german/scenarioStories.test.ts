import { describe, expect, it } from "vitest";
import * as germanNames from "../../src/language/de/scenarioNames.ts";
import * as germanPaid from "../../src/language/de/scenarios/paid.ts";
import * as germanReal from "../../src/language/de/scenarios/real.ts";
import * as germanUnpaid from "../../src/language/de/scenarios/unpaid.ts";
import * as englishNames from "../../src/language/en/scenarioNames.ts";
import * as englishPaid from "../../src/language/en/scenarios/paid.ts";
import * as englishReal from "../../src/language/en/scenarios/real.ts";
import * as englishUnpaid from "../../src/language/en/scenarios/unpaid.ts";
import { findScenario } from "../../src/parameters/scenarios.ts";
import { scenarioStories } from "../../src/parameters/scenarioStories.ts";

/** All texts, each with its way there. */
function textsOf(value: unknown, path = ""): readonly (readonly [path: string, text: string])[] {
  if (typeof value === "string") return [[path, value]];
  return Object.entries(value as object).flatMap(([key, each]) => textsOf(each, `${path} ${key}`));
}

/** The numbers of a text in the order of their size, without the marks between their digits: "1,234.5" and "1.234,5" are 12345. */
const numbersOf = (text: string): readonly number[] =>
  (text.match(/\d+(?:[.,]\d+)*/g) ?? [])
    .map((number) => Number(number.replaceAll(/[.,]/g, "")))
    .toSorted((a, b) => a - b);

const stories = [
  ["unpaid", englishUnpaid, germanUnpaid],
  ["paid", englishPaid, germanPaid],
  ["real", englishReal, germanReal],
  ["names", englishNames, germanNames],
] as const;

describe.each(stories)("the %s stories", (_, english, german) => {
  const said = new Map(textsOf(german));

  it.each(textsOf(english))("%s: the same numbers stand in both languages", (path, text) => {
    expect(numbersOf(said.get(path) ?? "")).toEqual(numbersOf(text));
  });

  it("write their numbers and quotes the German way", () => {
    for (const text of said.values()) {
      expect(text).not.toMatch(/\d,\d{3}(?!\d)|(?<![\d.])\d+\.\d{1,2}(?![\d.])(?!\s*\p{Lu})/u);
      expect(text).not.toMatch(/“[^”]*”/);
    }
  });
});

it("has three sentences of each scenario, and says what is chosen", () => {
  for (const [key, { about, chosen, beside }] of Object.entries(scenarioStories)) {
    expect(about, key).toHaveLength(3);
    expect(about[1], key).toMatch(/^Achte /);
    expect(about[2], key).toMatch(/^Versuche/);
    expect(chosen, key).toMatch(/gewählt/i);
    expect(
      beside?.every(({ says }) => says.length > 0),
      key,
    ).toBe(true);
  }
  expect(findScenario("pyramid")?.name).toBe("Pyramidensystem");
});
