import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  chosenQueries,
  chosenSize,
  firstChoices,
  furtherKeys,
  readExtent,
  sentenceKeys,
  toggled,
} from "../../../src/page/builder/builderChoices.ts";
import type { BuilderChoices } from "../../../src/page/builder/builderChoices.ts";
import { acts } from "../../../src/parameters/actingParameters.ts";
import {
  figureParts,
  figureQuestions,
  figureStarts,
  readFigure,
} from "../../../src/parameters/embedFigure.ts";
import { readLink } from "../../../src/parameters/link.ts";
import { parameterKeys } from "../../../src/parameters/parameterTable.ts";
import { movesMoney } from "../../../src/parameters/plan.ts";
import { scenarios } from "../../../src/parameters/scenarios.ts";

function queryOf(link: string, change: Partial<BuilderChoices> = {}): string {
  const { query, figureQuery } = chosenQueries({ ...firstChoices, ...change }, readLink(link).state);
  return `${query}&${figureQuery}`.replace(/&$/, "");
}

describe("the query of a figure", () => {
  it("is the link's where nothing is chosen, without the day at hand, the theme and what it is seen beside", () => {
    expect(queryOf("?scenario=pyramid&seed=7")).toBe("v=1&scenario=pyramid&seed=7");
    expect(queryOf("?conversion=0.3&day=20&theme=dark&b.scenario=mlm")).toBe("v=1&conversion=0.3");
  });

  it("has the day at hand where the figure stands still, and the theme that is chosen", () => {
    expect(queryOf("?day=20&theme=dark", { start: "still", theme: "light" })).toBe(
      "v=1&day=20&theme=light&start=still",
    );
  });

  it("leaves out what does not apply: money where nobody pays, values that do not act, locks without a sentence", () => {
    const all: Partial<BuilderChoices> = {
      parts: ["graph", "money"],
      question: "loss",
      controls: ["fatigue", "seed"],
      locked: ["conversion"],
    };
    expect(queryOf("?market=unlimited", all)).toBe("v=1&market=unlimited&parts=graph&controls=seed");
    expect(queryOf("?scenario=pyramid", { ...all, controls: [] })).toBe(
      "v=1&scenario=pyramid&parts=graph~money&ask=loss",
    );
    expect(queryOf("", { parts: ["sentence", "graph"], locked: ["conversion", "seed"] })).toBe(
      "v=1&parts=sentence~graph&locked=conversion",
    );
    expect(queryOf("", { parts: ["sentence"], locked: ["conversion"], controls: ["conversion"] })).toBe(
      "v=1&parts=sentence&controls=conversion",
    );
  });

  it("is read back as it was chosen, whatever the scenario, with nothing to repair", () => {
    const choices = fc.record({
      parts: fc.subarray([...figureParts], { minLength: 1 }),
      controls: fc.subarray([...parameterKeys]),
      locked: fc.subarray([...parameterKeys]),
      start: fc.constantFrom(...figureStarts),
      question: fc.option(fc.constantFrom(...figureQuestions)),
      theme: fc.option(fc.constantFrom("dark" as const, "light" as const)),
    });
    fc.assert(
      fc.property(fc.constantFrom(...scenarios), choices, ({ key }, chosen) => {
        const { state: link } = readLink(`?scenario=${key}&day=3`);
        const { query, figureQuery } = chosenQueries({ ...firstChoices, ...chosen }, link);
        const { figure, notes } = readFigure(figureQuery);
        expect([...notes, ...readLink(query).notes]).toEqual([]);
        const isPaid = movesMoney(link.plan);
        const parts = chosen.parts.filter((part) => part !== "money" || isPaid);
        if (parts.length > 0) expect(figure.parts).toEqual(parts);
        expect(figure.controls).toEqual(chosen.controls.filter((name) => acts(name, link.parameters)));
        expect(figure.start).toBe(chosen.start);
        expect(figure.question).toBe(chosen.question === "loss" && !isPaid ? null : chosen.question);
        const { state } = readLink(query);
        expect(state.parameters).toEqual(link.parameters);
        expect(state.plan).toEqual(link.plan);
        expect(state.theme).toBe(chosen.theme);
        expect(state.day).toBe(chosen.start === "still" ? 3 : null);
      }),
    );
  });
});

it("offers each value that acts once: those of the sentence first", () => {
  const { parameters } = readLink("?scenario=facebook").state;
  const [said, further] = [sentenceKeys(parameters), furtherKeys(parameters)];
  expect(said).toContain("invitesPerWeek");
  expect(said.filter((key) => further.includes(key))).toEqual([]);
  expect([...said, ...further].toSorted()).toEqual(
    parameterKeys.filter((key) => acts(key, parameters)).toSorted(),
  );
});

it("reads an own size, and takes the first one for what cannot be one", () => {
  expect(["240", " 640 ", "239", "3841", "1e3", "", "64.5"].map((text) => readExtent(text, "width"))).toEqual(
    [240, 640, null, null, null, null, null],
  );
  expect(chosenSize({ ...firstChoices, size: "own", ownWidth: "900", ownHeight: "x" })).toEqual({
    width: 900,
    height: 480,
  });
  expect(chosenSize({ ...firstChoices, size: "own", ownWidth: " ", ownHeight: "700" })).toEqual({
    width: null,
    height: 700,
  });
  expect(chosenSize({ ...firstChoices, ownWidth: "900" }).width).toBeNull();
});

it("adds and takes a word in the order of the list", () => {
  expect(toggled(["graph", "timeline"], "curve", true, figureParts)).toEqual(["graph", "curve", "timeline"]);
  expect(toggled(["graph", "timeline"], "graph", false, figureParts)).toEqual(["timeline"]);
});
