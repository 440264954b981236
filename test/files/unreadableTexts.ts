import { lines } from "./readText.ts";

/** Texts that cannot be read, with what is said of them. */
export const unreadableTexts: readonly {
  readonly what: string;
  readonly text: string;
  readonly row: number | null;
  readonly reason: RegExp;
}[] = [
  { what: "nothing", text: "", row: null, reason: /^There is nothing in it\.$/ },
  { what: "blanks", text: " \n\n\t\n", row: null, reason: /^There is nothing in it\.$/ },
  { what: "a byte order mark alone", text: "\ufeff", row: null, reason: /^There is nothing in it\.$/ },
  { what: "a NUL", text: "2026-01-01,5\0\n2026-01-02,6", row: null, reason: /^This is not text\./ },
  { what: "a spreadsheet file", text: "PK\u0003\u0004\u0014\0\u0006", row: null, reason: /save it as CSV/ },
  {
    what: "a picture",
    text: "\ufffdPNG\r\n\u001a\n\u0001\ufffd\ufffd",
    row: null,
    reason: /^This is not text\./,
  },
  { what: "prose", text: "hello world", row: null, reason: /^No column with numbers of people/ },
  { what: "a header alone", text: "date,signups\n", row: null, reason: /^There is no row of numbers below/ },
  { what: "one row", text: "date,signups\n2026-01-01,5\n", row: null, reason: /^One row is not enough/ },
  { what: "one date", text: "2026-01-01", row: null, reason: /^One row is not enough/ },
  {
    what: "one row that can be read",
    text: lines("date,signups", "2026-01-01,5", "2026-02-30,6", "2026-01-03,x"),
    row: 3,
    reason:
      /^One row is not enough: at least two dates with numbers are needed\. Row 3: “2026-02-30” is no date/,
  },
  {
    what: "one day",
    text: lines("2026-01-01", "2026-01-01", "2026-01-01"),
    row: null,
    reason: /^All rows name the same day/,
  },
  {
    what: "a quotation mark that is never closed",
    text: 'date,count\n2026-01-01,"5\n2026-01-02,7\n2026-01-03,7\n',
    row: 2,
    reason: /^A quotation mark is opened here and never closed\.$/,
  },
  {
    what: "more than a hundred years",
    text: lines("created_at", "1900-01-01", "2026-01-01", "2026-01-02", "2026-01-02"),
    row: 2,
    reason: /reach from 1 January 1900 to 2 January 2026; .* Is 1 January 1900 meant\?$/,
  },
  {
    what: "one line that is longer than any row",
    text: `date,signups\n2026-01-01,${"5".repeat(200_000)}\n`,
    row: null,
    reason: /^Line 2 has 200,011 characters: it is no row of a table\.$/,
  },
  {
    what: "more columns than anybody looks at",
    text: `${Array.from({ length: 500 }, (_, at) => at).join()}\n`.repeat(3),
    row: null,
    reason: /^It has 500 columns; 400 are the most\.$/,
  },
];
