import { dsvFormat } from "d3";
import { expect, test } from "vitest";
import type { NumbersForm } from "../../src/files/numbersReading.ts";
import { rowBlocks } from "../../src/files/rowBlocks.ts";

const rowsOf = (text: string, separator: NumbersForm["separator"] = ",") => [...rowBlocks(text, separator)];

/** Longer than several blocks. */
const many = (row: (at: number) => string, end = "\n"): string =>
  Array.from({ length: 30_000 }, (_, at) => row(at)).join(end);

test.each([
  ["plain rows", many((at) => `2026-01-01,${at}`)],
  ["ends of lines of Windows", `${many((at) => `2026-01-01,${at}`, "\r\n")}\r\n`],
  ["ends of lines of old", many((at) => `2026-01-01,${at}`, "\r")],
  ["quoted cells with ends of lines and quotation marks in them", many((at) => `"a\nb ""${at}""\n",${at}`)],
  ["a cell longer than a block", `${many(() => "1,2")}\n1,"${many(() => "long")}"\n${many(() => "3,4")}`],
  [
    "a quotation mark within a cell, and one that is never closed",
    many((at) => (at === 9 ? '5" x,"y' : "1,2")),
  ],
  ["empty lines", many((at) => (at % 3 === 0 ? "" : `${at}`))],
  ["one line without an end", "1,2"],
])("%s are the rows of the text as a whole, in blocks that follow one another", (_, text) => {
  const blocks = rowsOf(text);
  expect(blocks.flatMap(({ rows }) => rows)).toEqual(dsvFormat(",").parseRows(text));
  let from = 0;
  for (const block of blocks) {
    expect(block.from).toBe(from);
    from += block.rows.length;
  }
  const shares = blocks.map(({ share }) => share);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});

test("a long text is cut into blocks, and no more of them are made than are taken", () => {
  const text = many((at) => `2026-01-01,${at}`);
  const blocks = rowBlocks(text, ",");
  const first = blocks.next();
  expect(first.done === false && first.value.rows.length).toBeLessThan(10_000);
  expect(rowsOf(text).length).toBeGreaterThan(3);
});

test("where blanks separate, several are one, in every block", () => {
  const text = many((at) => `  2026-01-01 \t ${at}  `);
  const rows = rowsOf(text, " ").flatMap((block) => block.rows);
  expect(rows).toHaveLength(30_000);
  expect(rows.every((row, at) => row.join("|") === `2026-01-01|${at}`)).toBe(true);
});
