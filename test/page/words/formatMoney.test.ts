import { describe, expect, it } from "vitest";
import {
  formatMoney,
  formatMoneyShort,
  formatNet,
  formatNetShort,
} from "../../../src/page/words/formatMoney.ts";

describe("an amount", () => {
  it.each([
    [0, "0.00"],
    [5, "0.05"],
    [-5, "−0.05"],
    [-0, "0.00"],
    [12_345, "123.45"],
    [-2_000, "−20.00"],
    [123_456_700, "1,234,567.00"],
  ])("of %d cents has exactly two decimals: %s", (cents, text) => {
    expect(formatMoney(cents, "en")).toBe(text);
  });

  it("loses no cent where a fraction of units would", () => {
    expect(formatMoney(9_007_199_254_740_991, "en")).toBe("90,071,992,547,409.91");
    expect(formatMoney(-9_007_199_254_740_989, "en")).toBe("−90,071,992,547,409.89");
  });

  it("is written as the reader writes numbers, the machine's way unless told", () => {
    expect(formatMoney(123_456, "de")).toBe("1.234,56");
    expect(formatMoney(123_456)).toBe(
      new Intl.NumberFormat(undefined, { minimumFractionDigits: 2 }).format(1234.56),
    );
  });

  it("has a sign as a net, unless it is nothing", () => {
    expect([1_200, 0, -1_200].map((cents) => formatNet(cents, "en"))).toEqual(["+12.00", "0.00", "−12.00"]);
  });

  it.each([
    [30_000, "+300"],
    [5_000, "+50"],
    [50, "+0.50"],
    [-1_250, "−12.50"],
    [123_400, "+1,234"],
    [0, "0"],
    [99_999_900, "+999,999"],
    [123_456_700, "+1.23M"],
  ])("is short on an axis: %d as %s", (cents, text) => {
    expect(formatNetShort(cents, "en")).toBe(text);
    expect(formatMoneyShort(cents, "en")).toBe(text.replace("+", ""));
  });
});
