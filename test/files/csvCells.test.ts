import { csvParseRows } from "d3";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvText } from "../../src/files/csvText.ts";

const starts = ["=", "+", "-", "@", "\t", "\r"] as const;

test("a text that a spreadsheet could take for a formula is one no more, and stands there whole", () => {
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.string({ unit: "binary" }), (start, rest) => {
      const [[cell, beside]] = csvParseRows(csvText([[start + rest, "beside"]]));
      expect(cell).toBe(`'${start}${rest}`);
      expect(beside).toBe("beside");
    }),
  );
});

test("numbers stay numbers, below zero too", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      const [[cell]] = csvParseRows(csvText([[number]]));
      expect(cell.startsWith("'")).toBe(false);
      expect(Number(cell)).toBe(number === 0 ? 0 : number);
    }),
  );
});
