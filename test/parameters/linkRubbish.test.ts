import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flawOf } from "../../src/parameters/completeParameters.ts";
import { planFlawOf } from "../../src/parameters/completePlan.ts";
import { readLink, writeLink } from "../../src/parameters/link.ts";
import { parameterKeys } from "../../src/parameters/parameterTable.ts";
import { parameterWords } from "../../src/parameters/parameterWords.ts";
import { planKeys } from "../../src/parameters/planTable.ts";
import { sharedWith } from "../../src/parameters/setting.ts";

describe("whatever a link says", () => {
  const ownKey = fc.constantFrom(
    ...parameterKeys,
    ...planKeys.map((key) => `plan.${key}`),
    ...["scenario", ...parameterKeys, ...planKeys.map((key) => `plan.${key}`)].map((key) => `b.${key}`),
    "v",
    "scenario",
    "day",
    "person",
    "theme",
    "layout",
    "colour",
    "present",
  );
  const badValue = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "",
      "NaN",
      "Infinity",
      "-Infinity",
      "1e400",
      "-1e400",
      "1,5",
      "1.5",
      "-3",
      "%E0%A4%A",
      "%",
      "never",
      "∞",
      "none",
      "0.5~0.3",
      "~",
      "0.5~x~-1",
      "9~".repeat(120),
    ),
    fc.double().map(String),
  );
  const query = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(fc.tuple(ownKey, badValue), { maxLength: 60 })
      .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join("&")),
  );

  function check(text: string): void {
    const { state, notes } = readLink(text);
    for (const key of parameterKeys) expect(flawOf(key, state.parameters[key]), key).toBeNull();
    for (const key of planKeys) expect(planFlawOf(key, state.plan[key]), key).toBeNull();
    expect(Object.keys(state.parameters)).toEqual([...parameterKeys]);
    expect(Object.keys(state.plan)).toEqual([...planKeys]);
    if (state.other !== undefined) {
      const { parameters, plan } = state.other;
      for (const key of parameterKeys) expect(flawOf(key, parameters[key]), key).toBeNull();
      for (const key of planKeys) expect(planFlawOf(key, plan[key]), key).toBeNull();
      expect(parameters).toMatchObject(sharedWith(state.parameters));
    }
    if (state.day !== null) expect(state.day >= 0 && state.day <= state.parameters.days).toBe(true);
    if (state.person !== null) expect(Number.isInteger(state.person) && state.person >= 0).toBe(true);
    expect(notes.length).toBeLessThanOrEqual(10);
    for (const note of notes) expect(note.length).toBeLessThan(330);
    expect(readLink(writeLink(state)).state).toEqual(state);
  }

  it("is read without an exception, gives allowed values and at most ten notes", () => {
    fc.assert(fc.property(query, check), { seed: 3, numRuns: 500 });
  });

  it("is read in a hundred thousand characters of rubbish too", () => {
    check("%E0%A4%A".repeat(12_500));
    check("&".repeat(100_000));
    check(`conversion=${"9".repeat(100_000)}`);
    check(`conversion=${"9".repeat(100_000)}x`);
    check(`conversion=${",".repeat(100_000)}`);
    check(`population=${"1 ".repeat(50_000)}`);
    check(`plan.entrySplit=${"~".repeat(100_000)}`);
    check(`b.plan.commission=${"0.1~".repeat(25_000)}`);
    check(parameterKeys.map((key) => `${key}=x&${key}=y`.repeat(200)).join("&"));
  });

  it("counts the repairs beyond ten", () => {
    const { notes } = readLink(parameterKeys.map((key) => `${key}=x`).join("&"));
    expect(notes).toHaveLength(10);
    expect(notes[9]).toBe(`${parameterKeys.length - 9} more values of the link were repaired.`);
    expect(notes[0]).toContain(parameterWords.market.label);
  });
});
