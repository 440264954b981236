import { expect, test } from "vitest";
import { sliderPlace, sliderValue } from "../../src/page/sliderScale.ts";
import { flawOf } from "../../src/parameters/completeParameters.ts";
import { parameterKeys, parameterTable } from "../../src/parameters/parameterTable.ts";
import type { NumberParameter, Parameter } from "../../src/parameters/parameter.ts";
import type { ParameterKey } from "../../src/parameters/parameterTable.ts";

const numbers = parameterKeys
  .map((key): readonly [ParameterKey, Parameter] => [key, parameterTable[key]])
  .filter((row): row is readonly [ParameterKey, NumberParameter] => row[1].kind === "number");

test.each(numbers)("every place on the slider of %s is an allowed value, rising", (key, parameter) => {
  let before = -Infinity;
  for (let place = 0; place <= 1000; place += 5) {
    const value = sliderValue(parameter, place / 1000);
    expect(flawOf(key, value)).toBeNull();
    expect(value).toBeGreaterThanOrEqual(before);
    before = value;
  }
});

test.each(numbers)("a value stands where its place leads back to, on the slider of %s", (_, parameter) => {
  for (let place = 0; place <= 1000; place += 50) {
    const value = sliderValue(parameter, place / 1000);
    const back = sliderPlace(parameter, value);
    expect(back).toBeLessThanOrEqual(place / 1000 + 1e-9);
    expect(sliderValue(parameter, Math.min(1, back + 1e-9))).toBeCloseTo(value, 9);
  }
});

test("what lies beyond an end stands at that end", () => {
  expect(sliderPlace(parameterTable.invitesPerWeek, 500)).toBe(1);
  expect(sliderPlace(parameterTable.startingMembers, 0)).toBe(0);
  expect(sliderPlace(parameterTable.enthusiasmHalfLife, Infinity)).toBe(1);
});
