import { describe, expect, test } from "vitest";
import { expected } from "../../src/model/expected.ts";
import { expectedCoefficient } from "../../src/model/expectedCoefficient.ts";
import { expectedExtinction } from "../../src/model/expectedExtinction.ts";
import { scenarioParameters, scenarios } from "../../src/parameters/scenarios.ts";
import { forAnySetting } from "./anySetting.ts";

describe("K alone, and the extinction chance alone", () => {
  test("are those of the whole expectation, for settings of every kind", () => {
    forAnySetting((parameters) => {
      const { K, extinctionChance } = expected(parameters);
      expect(expectedCoefficient(parameters)).toBe(K);
      expect(expectedExtinction(parameters)).toBe(extinctionChance);
    }, 150);
  });

  test("are those of the whole expectation, for every scenario", () => {
    for (const { key } of scenarios) {
      const parameters = scenarioParameters(key);
      const { K, extinctionChance } = expected({ ...parameters, days: 1 });
      expect([key, expectedCoefficient(parameters)]).toEqual([key, K]);
      expect([key, expectedExtinction(parameters)]).toEqual([key, extinctionChance]);
    }
  });

  test("refuse a value that is not allowed by name", () => {
    expect(() => expectedCoefficient({ conversion: 2 })).toThrow(/conversion/);
    expect(() => expectedExtinction({ conversion: 2 })).toThrow(/conversion/);
  });
});
