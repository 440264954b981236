import { describe, expect, it } from "vitest";
import { readLink, writeLink } from "../../src/parameters/link.ts";
import { plans } from "../../src/parameters/plans.ts";
import { scenarioSetting } from "../../src/parameters/scenarios.ts";
import { sharedWith } from "../../src/parameters/setting.ts";

const empty = readLink("").state;

describe("what a setting is seen beside", () => {
  it("is nothing unless the link names something of it", () => {
    expect("other" in readLink("scenario=hotmail&b.days=5&b.seed=3&b.day=9&b.theme=dark").state).toBe(false);
    expect("other" in readLink("b.scenario=hotmail").state).toBe(true);
  });

  it("is the same scenario where it names no other, with its own values, as long and with the same luck", () => {
    const { state, notes } = readLink("scenario=skok&days=30&seed=9&conversion=0.3&b.cycleDays=3");
    const own = scenarioSetting("skok");
    expect(notes).toEqual([]);
    expect(state.parameters).toEqual({ ...own.parameters, days: 30, seed: 9, conversion: 0.3 });
    expect(state.other).toEqual({
      ...own,
      parameters: { ...own.parameters, days: 30, seed: 9, cycleDays: 3 },
    });
  });

  it("is another scenario, as long as the first", () => {
    const { state } = readLink("scenario=hotmail&b.scenario=skok");
    const own = scenarioSetting("skok");
    expect(state.other).toEqual({
      ...own,
      parameters: { ...own.parameters, ...sharedWith(scenarioSetting("hotmail").parameters) },
    });
  });

  it("says its scenario always, and never length or luck", () => {
    const { parameters } = empty;
    expect(writeLink({ ...empty, other: scenarioSetting("opening") })).toBe("v=1&b.scenario=opening");
    const other = {
      ...scenarioSetting("opening"),
      parameters: { ...parameters, days: 90, seed: 4, churnPerMonth: 0 },
      plan: plans.pyramid,
    };
    const state = { ...empty, parameters: { ...parameters, days: 90, seed: 4 }, other, day: 8 };
    const query = writeLink(state);
    expect(query).toBe(
      "v=1&days=90&seed=4&b.scenario=opening&b.churnPerMonth=0&b.plan.entryFee=10000&b.plan.entrySplit=0.5~0.3~0.1&day=8",
    );
    expect(readLink(query)).toEqual({ state, notes: [] });
  });

  it("may be one run under two plans", () => {
    const state = {
      ...empty,
      plan: plans.unilevel,
      other: { ...scenarioSetting("opening"), plan: plans.twoLevels },
    };
    expect(readLink(writeLink(state))).toEqual({ state, notes: [] });
  });

  it.each([
    ["b.scenario=moon", /^Scenario \(b\.scenario\) was “moon”, which is none of .*; skok is taken\.$/],
    [
      "b.cycleDays=-1",
      /^Cycle time \(b\.cycleDays\) was “-1”, which is not between 0 and 3650; 0 is taken\.$/,
    ],
    [
      "b.plan.price=-1",
      /^Plan \(b\.plan\.price\) was “-1”, which is not between 0 and 1000000000; 0 is taken\.$/,
    ],
    [
      "b.plan.price=1&b.plan.price=2",
      /^b\.plan\.price stands more than once in the link; the first counts\.$/,
    ],
  ])("%s is noted by its key", (query, note) => {
    const { state, notes } = readLink(`scenario=skok&${query}`);
    expect(notes).toEqual([expect.stringMatching(note)]);
    expect(state.other?.scenario).toBe("skok");
    expect({ ...state, other: undefined }).toEqual({
      ...empty,
      ...scenarioSetting("skok"),
      other: undefined,
    });
  });
});
