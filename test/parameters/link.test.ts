import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openingParameters } from "../../src/parameters/baseParameters.ts";
import { isLinkKey, readLink, writeLink } from "../../src/parameters/link.ts";
import type { LinkState } from "../../src/parameters/link.ts";
import type { ParameterKey } from "../../src/parameters/parameterTable.ts";
import { emptyPlan } from "../../src/parameters/plan.ts";
import { scenarioParameters, scenarios, scenarioSetting } from "../../src/parameters/scenarios.ts";
import { anyLinkState } from "./linkStates.ts";

const empty: LinkState = {
  scenario: "opening",
  parameters: openingParameters,
  plan: emptyPlan,
  day: null,
  person: null,
  theme: null,
};

/** The value that a link gives a parameter, and the only note, if there is one. */
function read(key: ParameterKey, text: string) {
  const { state, notes } = readLink(`v=1&${key}=${encodeURIComponent(text)}`);
  expect(notes.length).toBeLessThan(2);
  return { value: state.parameters[key], note: notes[0] ?? null };
}

describe("writing a link", () => {
  it("says only the version where nothing differs from the opening", () => {
    expect(writeLink(empty)).toBe("v=1");
  });

  it("names what differs from the scenario, in the order of the table", () => {
    const parameters = { ...scenarioParameters("hotmail"), seed: 3, conversion: 0.3, churnPerMonth: 0 };
    expect(
      writeLink({ ...empty, scenario: "hotmail", parameters, day: 27.5, person: 72, theme: "dark" }),
    ).toBe("v=1&scenario=hotmail&conversion=0.3&churnPerMonth=0&seed=3&day=27.5&person=73&theme=dark");
  });

  it("writes ∞ as never and small numbers without an exponent", () => {
    const parameters = { ...openingParameters, enthusiasmHalfLife: Infinity, conversion: 1.5e-7 };
    expect(writeLink({ ...empty, parameters })).toBe("v=1&enthusiasmHalfLife=never&conversion=0.00000015");
  });

  it("needs no escapes", () => {
    fc.assert(
      fc.property(anyLinkState, (state) => {
        expect(writeLink(state)).toMatch(/^[-\w.~&=]+$/);
      }),
      { seed: 1 },
    );
  });
});

describe("reading a link", () => {
  it("takes an empty one for the opening", () => {
    for (const query of ["", "?", "v=1", "?v=1", "&&", "?&"])
      expect(readLink(query)).toEqual({ state: empty, notes: [] });
  });

  it("gives back every state that was written, to the same double", () => {
    fc.assert(
      fc.property(anyLinkState, (state) => {
        expect(readLink(writeLink(state)).state).toEqual(state);
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  it("gives back every scenario without a note", () => {
    for (const { key } of scenarios) {
      const state = { ...empty, ...scenarioSetting(key) };
      expect(readLink(writeLink(state))).toEqual({ state, notes: [] });
    }
  });

  it("starts from the scenario's values", () => {
    const { parameters } = readLink("v=1&scenario=skok&cycleDays=1").state;
    expect(parameters).toEqual({ ...scenarioParameters("skok"), cycleDays: 1 });
  });

  it("reads plus signs, escapes and ampersands that were escaped twice", () => {
    expect(readLink("?v=1&amp;conversion=%30%2E3&amp;days=+20").state.parameters).toEqual({
      ...openingParameters,
      conversion: 0.3,
      days: 20,
    });
  });

  it("leaves keys alone silently that are not ours or not yet used", () => {
    const query =
      "utm_source=x&b.days=9&b.seed=3&plan.owner=me&c.conversion=9&lang=de&lesson=2&__proto__=1&toString=2";
    expect(readLink(query)).toEqual({ state: empty, notes: [] });
    for (const key of [
      "utm_source",
      "b.days",
      "b.seed",
      "b.day",
      "plan.owner",
      "b.plan.",
      "lang",
      "__proto__",
    ])
      expect(isLinkKey(key)).toBe(false);
    for (const key of [
      "v",
      "scenario",
      "conversion",
      "winback",
      "day",
      "person",
      "theme",
      "layout",
      "colour",
      "plan.entrySplit",
      "b.scenario",
      "b.conversion",
      "b.plan.price",
    ])
      expect(isLinkKey(key)).toBe(true);
  });

  it("counts the first of a repeated key", () => {
    const { state, notes } = readLink("conversion=0.1&conversion=0.2&conversion=0.3");
    expect(state.parameters.conversion).toBe(0.1);
    expect(notes).toEqual(["conversion stands more than once in the link; the first counts."]);
  });

  it("notes a version that it does not know", () => {
    const { state, notes } = readLink("v=2&conversion=0.1");
    expect(state.parameters.conversion).toBe(0.1);
    expect(notes).toEqual(["Version (v) was “2”, but this page reads v=1 and takes it for that."]);
  });
});

describe("repairing a bad value", () => {
  it.each([
    ["conversion", "abc", 0.22, "Conversion (conversion) was “abc”, which is not a number; 0.22 is taken."],
    ["conversion", "", 0.22, "Conversion (conversion) was empty, which is not a number; 0.22 is taken."],
    ["conversion", "NaN", 0.22, "Conversion (conversion) was “NaN”, which is not a number; 0.22 is taken."],
    ["conversion", "0x1", 0.22, "Conversion (conversion) was “0x1”, which is not a number; 0.22 is taken."],
    [
      "conversion",
      "never",
      0.22,
      "Conversion (conversion) was “never”, which is not a number; 0.22 is taken.",
    ],
    ["conversion", "1.5", 1, "Conversion (conversion) was “1.5”, which is not between 0 and 1; 1 is taken."],
    ["cycleDays", "-3", 0, "Cycle time (cycleDays) was “-3”, which is not between 0 and 3650; 0 is taken."],
    [
      "cycleDays",
      "1e400",
      3650,
      "Cycle time (cycleDays) was “1e400”, which is not between 0 and 3650; 3650 is taken.",
    ],
    ["cycleDays", "1,5", 1.5, "Cycle time (cycleDays) was “1,5”, read as 1.5."],
    [
      "population",
      "10.5",
      11,
      "People in all (population) was “10.5”, which is not a whole number; 11 is taken.",
    ],
    ["population", "20,000", 20_000, "People in all (population) was “20,000”, read as 20000."],
    [
      "peopleEach",
      "0",
      1,
      "People behind each point (peopleEach) was “0”, which is not between 1 and 1000000; 1 is taken.",
    ],
    [
      "market",
      "moon",
      "mixed",
      "Market (market) was “moon”, which is none of unlimited, mixed, network; mixed is taken.",
    ],
    ["market", "Unlimited", "unlimited", "Market (market) was “Unlimited”, read as unlimited."],
    [
      "enthusiasmHalfLife",
      "Infinity",
      Infinity,
      "Interest halves every (enthusiasmHalfLife) was “Infinity”, read as never.",
    ],
    ["enthusiasmHalfLife", "never", Infinity, null],
    ["conversion", "1e-3", 0.001, null],
    ["conversion", ".5", 0.5, null],
    ["conversion", "-0", 0, null],
    [
      "network",
      "Small-World",
      "small-world",
      "Who knows whom (network) was “Small-World”, read as small-world.",
    ],
    [
      "network",
      "given",
      "random",
      "Who knows whom (network) was “given”, which is none of random, small-world, scale-free, communities; random is taken.",
    ],
    [
      "contacts",
      "1e400",
      1000,
      "Contacts of a person (contacts) was “1e400”, which is not between 0 and 1000; 1000 is taken.",
    ],
    ["contacts", "1,5", 1.5, "Contacts of a person (contacts) was “1,5”, read as 1.5."],
    [
      "communities",
      "0",
      1,
      "Number of groups (communities) was “0”, which is not between 1 and 10000; 1 is taken.",
    ],
    [
      "maxAsks",
      "NaN",
      Infinity,
      "Stops asking a contact after (maxAsks) was “NaN”, which is not a number; never is taken.",
    ],
    ["maxAsks", "0", 0, null],
    ["maxAsks", "never", Infinity, null],
    [
      "threshold",
      "1.5",
      2,
      "Active contacts before joining (threshold) was “1.5”, which is not a whole number; 2 is taken.",
    ],
    ["fatigue", "1", 1, null],
    ["burn", "1", 1, null],
    ["burn", "-3", 0, "Put off for good (burn) was “-3”, which is not between 0 and 1; 0 is taken."],
    [
      "returnPerMonth",
      "1",
      0.99,
      "Come back by themselves (returnPerMonth) was “1”, which is not between 0 and 0.99; 0.99 is taken.",
    ],
  ] as const)("%s=%s", (key, text, value, note) => {
    expect(read(key, text)).toEqual({ value, note });
  });

  it("takes the scenario's value, not the opening's", () => {
    expect(readLink("scenario=hotmail&conversion=x").state.parameters.conversion).toBe(0.25);
  });

  it("survives escapes that are none", () => {
    const { state, notes } = readLink("v=1&conversion=%E0%A4%A&%E0%A4%A=1&days=22%");
    expect(state).toEqual(empty);
    expect(notes).toHaveLength(2);
    expect(notes[0]).toContain("“%E0%A4%A”");
  });

  it("repairs scenario, day, person and theme", () => {
    const { state, notes } = readLink("scenario=x&day=400&person=0&theme=blue");
    expect(state).toEqual({ ...empty, day: 180, person: 0 });
    expect(notes).toEqual([
      `Scenario (scenario) was “x”, which is none of ${scenarios.map(({ key }) => key).join(", ")}; opening is taken.`,
      "Day of the playhead (day) was “400”, which is not between 0 and 180; 180 is taken.",
      "Kept member (person) was “0”, which is not between 1 and 10000000; 1 is taken.",
      "Theme (theme) was “blue”, which is none of dark, light; it is left out.",
    ]);
    expect(readLink("day=soon&person=me").state).toEqual(empty);
  });

  it("quotes a refused value short, on one line, without invisible characters", () => {
    const { note } = read("conversion", `a\n\u202eb\u0000${"x".repeat(500)}`);
    expect(note).toBe(
      `Conversion (conversion) was “a b ${"x".repeat(20)}…”, which is not a number; 0.22 is taken.`,
    );
  });
});
