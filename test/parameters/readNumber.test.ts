import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDecimal } from "../../src/parameters/plainDecimal.ts";
import { readNumber } from "../../src/parameters/readNumber.ts";

describe("readNumber", () => {
  it.each([
    ["1.5", [1.5]],
    ["1,5", [1.5]],
    ["20,000", [20_000, 20]],
    ["1,234,567", [1_234_567]],
    ["1,234.5", [1234.5]],
    ["1.234,5", [1234.5]],
    ["1.234.567", [1_234_567]],
    ["0,123", [0.123]],
    ["20 000", [20_000]],
    ["20\u202f000", [20_000]],
    ["20’000", [20_000]],
    ["1.500", [1.5]],
    ["−3", [-3]],
    ["1e400", [Infinity]],
    ["-0", [0]],
    ["20 00", []],
    ["1,2,3", []],
    ["1.2.3", []],
    ["", []],
    [".", []],
    ["NaN", []],
    ["Infinity", []],
    ["0x10", []],
    ["1_5", []],
  ])("reads %j as %j", (text, numbers) => {
    expect(readNumber(text)).toEqual(numbers);
  });

  it("takes a point before three digits for grouping where whole numbers are meant", () => {
    expect(readNumber("20.000", true)).toEqual([20_000, 20]);
    expect(readNumber("20.00", true)).toEqual([20]);
  });

  it.each([
    ["0,5", false, [0.5]],
    ["0.5", false, [0.5]],
    ["1.000", false, [1000, 1]],
    ["1,500", false, [1.5]],
    ["1,500", true, [1500, 1.5]],
    ["1.234,5", false, [1234.5]],
    ["1,234.5", false, [1234.5]],
    ["1.234.567", true, [1_234_567]],
    ["1,5e-7", false, [1.5e-7]],
  ])("reads %j (whole: %s) where decimals stand behind a comma as %j", (text, whole, numbers) => {
    expect(readNumber(text, whole, ",")).toEqual(numbers);
  });
});

describe("plainDecimal", () => {
  it.each([
    [0, "0"],
    [-0, "0"],
    [0.22, "0.22"],
    [1e-7, "0.0000001"],
    [-1.25e-9, "-0.00000000125"],
    [10_000_000, "10000000"],
  ])("writes %d as %s", (value, text) => {
    expect(plainDecimal(value)).toBe(text);
  });

  it("is read back as the same double, without an exponent", () => {
    const anyDouble = fc.double({ min: -1e20, max: 1e20, noNaN: true });
    fc.assert(
      fc.property(anyDouble, (value) => {
        const text = plainDecimal(value);
        expect(text).toMatch(/^-?\d+(?:\.\d+)?$/);
        expect(Number(text)).toBe(value + 0);
      }),
      { seed: 1 },
    );
  });
});
