const directionAndArabicGroups = /[\u200e\u200f\u061c\u066c]/g;
const arabicPoint = "\u066b";

/** The digits 0…9 as a locale writes them. */
function digitsOf(locale: string | undefined): string[] {
  const { format } = new Intl.NumberFormat(locale, { useGrouping: false });
  return Array.from({ length: 10 }, (_, digit) => format(digit));
}

/** A number typed as the reader's locale writes it, in the digits and marks that `readNumber` knows. */
export function plainDigits(text: string, locale?: string): string {
  const digits = digitsOf(locale);
  const plain = digits.reduce((read, digit, value) => read.replaceAll(digit, String(value)), text);
  return plain.replace(directionAndArabicGroups, "").replaceAll(arabicPoint, ".");
}
