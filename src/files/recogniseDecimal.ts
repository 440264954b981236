import type { NumbersForm } from "./numbersReading.ts";

/**
 * Which mark stands before the decimals, by evidence. "1,234" alone is one thousand two hundred and thirty-four, as people are
 * counted whole; "12,5", "0,125" and "1.234,5" tell that the comma is decimal.
 */
export function recogniseDecimal(cells: readonly string[]): NumbersForm["decimal"] {
  let [comma, point] = [0, 0];
  for (const cell of cells) {
    const text = cell.replaceAll(/[\s\u00a0\u202f%'’]/g, "");
    if (/^-?[\d.]*,\d*$/.test(text) && !/^-?(?!0,)\d{1,3},\d{3}$/.test(text)) comma++;
    else if (/^-?[\d,]*\.\d*$/.test(text) && !/^-?(?!0\.)\d{1,3}\.\d{3}$/.test(text)) point++;
    // Several groups of thousands: the other mark is decimal.
    else if (/^-?\d{1,3}(?:\.\d{3})+$/.test(text)) comma++;
    else if (/^-?\d{1,3}(?:,\d{3})+$/.test(text)) point++;
  }
  return comma > point ? "," : ".";
}
