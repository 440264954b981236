import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openingParameters } from "../../../src/parameters/baseParameters.ts";
import { flawOf } from "../../../src/parameters/completeParameters.ts";
import { parameterKeys, parameterTable } from "../../../src/parameters/parameterTable.ts";
import type { Parameter } from "../../../src/parameters/parameter.ts";
import type { ParameterKey } from "../../../src/parameters/parameterTable.ts";
import { scenarioParameters, scenarios } from "../../../src/parameters/scenarios.ts";
import { formatParameter } from "../../../src/page/words/formatParameter.ts";
import { parseParameter } from "../../../src/page/words/parseParameter.ts";
import { stepParameter } from "../../../src/page/words/stepParameter.ts";

const numberKeys = parameterKeys.filter((key) => parameterTable[key].kind === "number");
const rowOf = (key: ParameterKey): Parameter => parameterTable[key];
const plainSpaces = (text: string) => text.replaceAll("\u00a0", " ");

describe("formatParameter", () => {
  it.each([
    ["invitesPerWeek", 4, "4"],
    ["invitesPerWeek", 0.63, "0.63"],
    ["conversion", 0.22, "22 %"],
    ["conversion", 0.07, "7 %"],
    ["conversion", 0.001, "0.1 %"],
    ["conversion", 0.2234567891, "22.3457 %"],
    ["enthusiasmHalfLife", 21, "3 weeks"],
    ["enthusiasmHalfLife", 20, "20 days"],
    ["enthusiasmHalfLife", 7, "7 days"],
    ["enthusiasmHalfLife", 91, "91 days"],
    ["enthusiasmHalfLife", Infinity, "never"],
    ["cycleDays", 1, "1 day"],
    ["cycleDays", 1.5, "1.5 days"],
    ["cycleDays", 0, "0 days"],
    ["days", 28, "28 days"],
    ["population", 20_000, "20,000"],
    ["population", 10_000_000, "10,000,000"],
    ["seed", 4_294_967_295, "4294967295"],
    ["churnShape", 0.8, "0.8"],
    ["market", "mixed", "Limited"],
    ["conversion", 1e-12, "1e-10 %"],
  ] as const)("%s %s is %s", (key, value, text) => {
    expect(plainSpaces(formatParameter(key, value))).toBe(text);
  });

  it("never breaks a line within a value", () => {
    for (const key of numberKeys) expect(formatParameter(key, openingParameters[key])).not.toContain(" ");
  });
});

describe("parseParameter", () => {
  it.each([
    ["cycleDays", "1,5", 1.5],
    ["cycleDays", "4 days", 4],
    ["cycleDays", "3 weeks", 21],
    ["cycleDays", "2 w", 14],
    ["cycleDays", "1 month", 30],
    ["cycleDays", "12 hours", 0.5],
    ["cycleDays", "at once", 0],
    ["enthusiasmHalfLife", "never", Infinity],
    ["enthusiasmHalfLife", " Never ", Infinity],
    ["enthusiasmHalfLife", "∞", Infinity],
    ["days", "6 months", 180],
    ["population", "20,000", 20_000],
    ["population", "20 000", 20_000],
    ["population", "20.000", 20_000],
    ["population", "20k", 20_000],
    ["population", "1.5 million", 1_500_000],
    ["population", "1.500 million", 1_500_000],
    ["population", "20,000 people", 20_000],
    ["startingMembers", "nobody", 0],
    ["conversion", "22", 0.22],
    ["conversion", "22 %", 0.22],
    ["conversion", "22%", 0.22],
    ["conversion", "0.7", 0.007],
    ["conversion", "0,7", 0.007],
    ["conversion", "0.22", 0.0022],
    ["conversion", "12,345", 0.12345],
    ["conversion", "All", 1],
    ["churnPerMonth", "15 % a month", 0.15],
    ["churnPerMonth", "Nobody", 0],
    ["invitesPerWeek", "4 people a week", 4],
    ["invitesPerWeek", "4/week", 4],
    ["invitesPerWeek", "1,000", 1000],
    ["invitesPerWeek", "1e2", 100],
    ["organicPerDay", "2.75 people a day", 2.75],
    ["cycleStages", "3 stages", 3],
    ["peopleEach", "200 people", 200],
    ["market", "unlimited", "unlimited"],
    ["market", "Limited", "mixed"],
  ] as const)("%s: %j is %s", (key, text, value) => {
    expect(parseParameter(key, text)).toEqual({ value });
  });

  it.each([
    ["conversion", "", "Nothing was typed. Conversion: a share between 0 % and 100 %."],
    ["conversion", "abc", "“abc” is not understood. Conversion: a share between 0 % and 100 %."],
    ["conversion", "NaN", "“NaN” is not understood. Conversion: a share between 0 % and 100 %."],
    ["conversion", "never", "“never” is not understood. Conversion: a share between 0 % and 100 %."],
    ["conversion", "-3", "Conversion: a share between 0 % and 100 %."],
    ["conversion", "101", "Conversion: a share between 0 % and 100 %."],
    ["cycleDays", "1e400", "Cycle time: a time between 0 days and 3,650 days."],
    [
      "cycleDays",
      "4 people",
      "“4 people” is not understood. Cycle time: a time between 0 days and 3,650 days.",
    ],
    ["enthusiasmHalfLife", "0", "Interest halves every: a time between 0.1 days and 36,500 days, or never."],
    ["population", "10.5", "People in all: a whole number between 1 and 10,000,000."],
    ["population", "0", "People in all: a whole number between 1 and 10,000,000."],
    [
      "invitesPerWeek",
      "4 a day",
      "“4 a day” is not understood. Invitations a week: a number between 0 and 1,000.",
    ],
    ["market", "moon", "Market: one of Unlimited, Limited, Contacts only."],
  ] as const)("%s: %j is refused", (key, text, flaw) => {
    const parsed = parseParameter(key, text);
    expect("flaw" in parsed && plainSpaces(parsed.flaw)).toBe(flaw);
  });

  it("reads back what every scenario shows", () => {
    for (const scenario of scenarios) {
      const parameters = scenarioParameters(scenario.key);
      for (const key of parameterKeys)
        expect(parseParameter(key, formatParameter(key, parameters[key]))).toEqual({
          value: parameters[key],
        });
    }
  });

  it("never throws, and gives allowed values only", () => {
    const anyKey = fc.constantFrom(...parameterKeys);
    const anyText = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.stringMatching(/^[-+]?[\d.,' e]{0,12} ?(%|k|weeks|people|a week|never)?$/),
    );
    fc.assert(
      fc.property(anyKey, anyText, (key, text) => {
        const parsed = parseParameter(key, text);
        if ("value" in parsed) expect(flawOf(key, parsed.value)).toBeNull();
        else expect(parsed.flaw.length).toBeGreaterThan(10);
      }),
      { seed: 4, numRuns: 500 },
    );
    for (const text of ["9".repeat(100_000), `5 x${" ".repeat(100_000)}y`, `${"1 ".repeat(50_000)}a`])
      expect(parseParameter("population", text)).toHaveProperty("flaw");
  });
});

describe("stepParameter", () => {
  it.each([
    ["conversion", 0.22, 1, 0.23],
    ["conversion", 0.29, -1, 0.28],
    ["conversion", 0.2234, 1, 0.23],
    ["conversion", 0.2234, -1, 0.22],
    ["conversion", 0.95, 10, 1],
    ["conversion", 0.22, 0, 0.22],
    ["conversion", 0.22, Number.NaN, 0.22],
    ["conversion", 0.22, -Infinity, 0],
    ["invitesPerWeek", 0.1, 2, 0.3],
    ["invitesPerWeek", 4, 10, 5],
    ["invitesPerWeek", 25, 1, 25.1],
    ["cycleDays", 4, -1, 3.5],
    ["cycleDays", 4, -20, 0],
    ["enthusiasmHalfLife", 21, 1, 22],
    ["enthusiasmHalfLife", 1, -1, 0.1],
    ["enthusiasmHalfLife", 0.1, 1, 1],
    ["enthusiasmHalfLife", 365, 1, Infinity],
    ["enthusiasmHalfLife", Infinity, -1, 365],
    ["enthusiasmHalfLife", Infinity, 1, Infinity],
    ["population", 20_000, 1, 22_000],
    ["population", 20_000, -1, 19_000],
    ["population", 19_999, 1, 20_000],
    ["population", 95_000, 1, 100_000],
    ["population", 100_000, 1, 110_000],
    ["population", 1_000, -1, 950],
    ["population", 10_000_000, 1, 10_000_000],
    ["startingMembers", 10, 1, 11],
    ["startingMembers", 10, -1, 9],
    ["startingMembers", 1, -1, 0],
    ["startingMembers", 0, -1, 0],
    ["seed", 11, 1, 12],
  ] as const)("%s from %d by %d is %d", (key, from, steps, to) => {
    expect(stepParameter(key, from, steps)).toBe(to);
  });

  it("moves every allowed value the right way, stays within the range and needs no more than six digits", () => {
    const anyKey = fc.constantFrom(...numberKeys);
    fc.assert(
      fc.property(
        anyKey,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 40 }),
        (key, t, steps) => {
          const row = rowOf(key);
          if (row.kind !== "number") return;
          const between = row.slider.from + t * (row.slider.to - row.slider.from);
          const value = row.integer ? Math.round(between) : between;
          const up = stepParameter(key, value, steps);
          const down = stepParameter(key, value, -steps);
          expect(flawOf(key, up)).toBeNull();
          expect(flawOf(key, down)).toBeNull();
          expect(up > value || value >= row.max).toBe(true);
          expect(down < value || value <= row.min).toBe(true);
          for (const stepped of [up, down])
            expect(parseParameter(key, formatParameter(key, stepped))).toEqual({ value: stepped });
        },
      ),
      { seed: 5, numRuns: 1000 },
    );
  });

  it("goes as far down as it went up, from round values", () => {
    for (const key of numberKeys) {
      const row = rowOf(key);
      if (row.kind !== "number" || row.opening === Infinity) continue;
      for (let steps = 1; steps <= 30; steps++) {
        const up = stepParameter(key, row.opening, steps);
        if (up === row.max || up === Infinity) break;
        expect(stepParameter(key, up, -steps), key).toBe(row.opening);
      }
    }
  });
});
