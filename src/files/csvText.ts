/** What a cell of a table holds; null: nothing. */
export type CsvValue = number | string | null;

/** A spreadsheet takes a text that begins so for a formula. */
const formulaStart = /^[=+\-@\t\r]/;
const needsQuotes = /[",\r\n]|^\s|\s$/;

/**
 * One cell. Numbers stay numbers, below zero too; a text that a spreadsheet might take for a formula has an apostrophe before
 * it (OWASP, "CSV injection").
 */
function csvCell(value: CsvValue): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = formulaStart.test(value) ? `'${value}` : value;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as comma-separated text after RFC 4180: the first one names the columns, each ends with CR LF. */
export const csvText = (rows: readonly (readonly CsvValue[])[]): string =>
  rows.map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
