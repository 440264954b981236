import { expect, it } from "vitest";
import { formatPercent } from "../../../src/page/words/formatPercent.ts";

it("has one decimal where it is small, and none where that would be read as exact", () => {
  const said = [0, 1e-9, 0.0004, 0.001, 0.0123, 0.09, 0.0995, 0.58, 0.994, 0.9951, 0.99999, 1].map((share) =>
    formatPercent(share).replace("\u00a0", " "),
  );
  expect(said).toEqual([
    "0 %",
    "under 0.1 %",
    "under 0.1 %",
    "0.1 %",
    "1.2 %",
    "9.0 %",
    "10 %",
    "58 %",
    "99 %",
    "over 99 %",
    "over 99 %",
    "100 %",
  ]);
});
