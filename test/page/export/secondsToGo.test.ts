import { expect, test } from "vitest";
import { secondsToGo } from "../../../src/page/export/secondsToGo.ts";

test("the rest takes as long for its share as what is done took", () => {
  expect(secondsToGo(4_000, 0.25)).toBe(12);
  expect(secondsToGo(9_100, 0.9)).toBe(2);
});

test("nothing is said before it can be told, and never that nothing is left", () => {
  expect(secondsToGo(500, 0.5)).toBeNull();
  expect(secondsToGo(5_000, 0.001)).toBeNull();
  expect(secondsToGo(8_000, 1)).toBe(1);
});
