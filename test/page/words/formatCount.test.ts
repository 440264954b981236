import { describe, expect, it } from "vitest";
import {
  formatCount,
  formatCountOf,
  formatLargeCount,
  formatShortCount,
} from "../../../src/page/words/formatCount.ts";
import { formatDays, formatEveryDays } from "../../../src/page/words/formatDays.ts";

const plainSpaces = (text: string) => text.replaceAll("\u00a0", " ");

describe("formatCount", () => {
  it.each([
    [0, "0", "0"],
    [12_345, "12,345", "12,345"],
    [999_499, "999,499", "999,499"],
    [999_500, "999,500", "1 million"],
    [1_234_567, "1,234,567", "1.23 million"],
    [12_000_000, "12,000,000", "12 million"],
    [2.6, "3", "3"],
  ])("%d is %s, in tight places %s", (count, full, short) => {
    expect(formatCount(count)).toBe(full);
    expect(plainSpaces(formatShortCount(count))).toBe(short);
  });

  it.each([
    [12_345_678, "12,345,678", ""],
    [99_999_999, "99,999,999", ""],
    [100_000_000, "100", "million"],
    [865_020_000, "865", "million"],
    [2_062_040_000, "2.06", "billion"],
  ])("%d is %s in large type, with %s beside it", (count, figure, unit) => {
    expect(formatLargeCount(count)).toEqual([figure, unit]);
  });

  it("agrees with its noun", () => {
    expect(plainSpaces(formatCountOf(1, "stage", "stages"))).toBe("1 stage");
    expect(plainSpaces(formatCountOf(2000, "stage", "stages"))).toBe("2,000 stages");
  });
});

describe("formatDays", () => {
  it.each([
    [0, "1 minute"],
    [1 / 1440, "1 minute"],
    [0.03, "43 minutes"],
    [1 / 24, "1 hour"],
    [0.3, "7 hours"],
    [0.99, "1 day"],
    [1, "1 day"],
    [2.46, "2.5 days"],
    [9.94, "9.9 days"],
    [9.96, "10 days"],
    [11.2, "11 days"],
    [729, "729 days"],
    [1100, "3 years"],
    [Infinity, "for ever"],
  ])("%d days is %s", (days, text) => {
    expect(plainSpaces(formatDays(days))).toBe(text);
  });

  it("drops the one behind every", () => {
    expect(formatEveryDays(1)).toBe("day");
    expect(plainSpaces(formatEveryDays(11))).toBe("11 days");
  });
});
