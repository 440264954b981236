const grouping = /(?<=\d)[\s'’_](?=\d{3}(?!\d))/gu;
const plain = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const grouped = (mark: "," | "\\.") => new RegExp(`^[+-]?[1-9]\\d{0,2}(?:${mark}\\d{3})+$`);
const commaGroups = grouped(",");
const pointGroups = grouped("\\.");
const commaGroupsThenPoint = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+\.\d*(?:e[+-]?\d+)?$/i;
const pointGroupsThenComma = /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+,\d*(?:e[+-]?\d+)?$/i;
const commaDecimal = /^[+-]?(?:\d+,\d*|,\d+)(?:e[+-]?\d+)?$/i;

/** What a text without spaces can mean, as texts that `Number` reads. */
function readings(text: string, whole: boolean): string[] {
  const found: string[] = [];
  const isOnePoint = text.indexOf(".") === text.lastIndexOf(".");
  const withoutPoints = text.replaceAll(".", "");
  const withoutCommas = text.replaceAll(",", "");
  // "20.000" in a place for whole numbers is how much of the world writes twenty thousand.
  if (pointGroups.test(text) && (whole || !isOnePoint)) found.push(withoutPoints);
  if (plain.test(text)) found.push(text);
  if (commaGroups.test(text) || commaGroupsThenPoint.test(text)) found.push(withoutCommas);
  if (commaDecimal.test(text)) found.push(text.replace(",", "."));
  if (pointGroupsThenComma.test(text)) found.push(withoutPoints.replace(",", "."));
  return found;
}

/**
 * The numbers that a written text can mean, the likeliest first; none if it is not a number.
 * "1.5" and "1,5" are one and a half; "20,000" and "20 000" are twenty thousand, then (for the comma) twenty.
 * Infinity stands for a number too large to be held ("1e400").
 * @param whole Whether whole numbers are meant: then "20.000" is twenty thousand first.
 * @param decimal What the language of whoever wrote it puts before decimals. For "," all of this holds with points and
 * commas exchanged: "20.000" is twenty thousand first, and "1,500" one and a half.
 */
export function readNumber(text: string, whole = false, decimal: "." | "," = "."): readonly number[] {
  const spaceless = text.trim().replace(/[−–]/gu, "-").replace(grouping, "");
  const tidy = decimal === "." ? spaceless : spaceless.replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));
  // Adding 0 turns −0 into 0.
  return readings(tidy, whole).map((reading) => Number(reading) + 0);
}
