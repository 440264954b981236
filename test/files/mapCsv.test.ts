import { csvParse } from "d3";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvText } from "../../src/files/csvText.ts";
import { mapCsv } from "../../src/files/mapCsv.ts";
import { madeUpCell, madeUpExperiment } from "./madeUpMapStudy.ts";

test("read back, a map's table gives its numbers", () => {
  const experiment = madeUpExperiment();
  const cells = Array.from({ length: 12 }, (_, place) =>
    madeUpCell(place, {
      finalShare: (place + 1) / 17,
      growthRatePerDay: place === 2 ? null : 1 / (place + 3),
      lossShare: place / 13,
      K: place === 3 ? Infinity : place === 4 ? null : place / 7,
      ...(place === 5 && { runs: 0, shownOf: 4 }),
    }),
  );
  const text = mapCsv(experiment, { cells: [...cells.slice(0, 11), null], runs: 33 });
  const read = csvParse(text);
  expect(read.columns).toEqual([
    "place",
    "churnPerMonth",
    "conversion",
    "runs",
    "finalShare",
    "growthRatePerDay",
    "lossShare",
    "K",
    "shownOf",
  ]);
  expect(read).toHaveLength(12);
  const number = (value: string): number | null => (value === "" ? null : Number(value));
  read.forEach((row, place) => {
    expect(Number(row["churnPerMonth"])).toBe([0.01, 0.03, 0.05, 0.07][place % 4]);
    expect(Number(row["conversion"])).toBe([0.05, 0.15, 0.25][Math.floor(place / 4)]);
    if (place === 11) return;
    const { runs, finalShare, growthRatePerDay, lossShare, K, shownOf } = cells[place];
    expect(
      ["runs", "finalShare", "growthRatePerDay", "lossShare", "K", "shownOf"].map((name) =>
        number(row[name]),
      ),
    ).toEqual([runs, finalShare, growthRatePerDay, lossShare, K, shownOf]);
  });
  expect(read[11]["runs"]).toBe("0");
  expect(read[11]["finalShare"]).toBe("");
});

test("no text is a formula to a spreadsheet, and numbers below zero stay numbers", () => {
  expect(csvText([["=1+1", "+1", "-1", "@x", "\tx", "\rx", -1, -0.5, "a-b", null]])).toBe(
    `'=1+1,'+1,'-1,'@x,'\tx,"'\rx",-1,-0.5,a-b,\r\n`,
  );
});

test("whatever stands in the cells is read back", () => {
  const cell = fc.oneof(
    fc.string().filter((text) => !/^[=+\-@\t\r]/.test(text)),
    fc.constantFrom('say "so"', "a,b", "two\nlines", "two\r\nlines", " spaced "),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, fc.double({ noNaN: true })), { minLength: 1 }), (rows) => {
      const read = csvParse(csvText([["text", "number"], ...rows]));
      expect(read.map((row) => [row["text"], Number(row["number"])])).toEqual(
        rows.map(([text, value]) => [text, value === 0 ? 0 : value]),
      );
    }),
  );
});
