import * as text from "#language/coefficient.ts";
import { locale } from "#language/locale.ts";

const digits = (count: number, kind: "maximumSignificantDigits" | "maximumFractionDigits") =>
  new Intl.NumberFormat(locale, { [kind]: count });

const twoDigits = digits(2, "maximumSignificantDigits");
const oneDecimal = digits(1, "maximumFractionDigits");
const twoDecimals = digits(2, "maximumFractionDigits");
const threeDecimals = digits(3, "maximumFractionDigits");
const whole = digits(0, "maximumFractionDigits");

/** How far from 1 still counts as exactly 1: more than rounding leaves, less than any setting means. */
const hair = 1e-9;

/** Whether members exactly replace themselves. */
export const isExactlyOne = (K: number): boolean => Math.abs(K - 1) < hair;

/**
 * A viral coefficient: "3.3", "13", "0.46", "0.04", "1", "∞". Whatever is not 1 never reads "1".
 * @param K Any number ≥ 0, ∞ included.
 */
export function formatCoefficient(K: number): string {
  if (K === Infinity) return "∞";
  if (isExactlyOne(K)) return "1";
  const distance = Math.abs(K - 1);
  if (distance < 0.0005) return K > 1 ? text.justOverOne : text.justUnderOne;
  if (distance < 0.005) return threeDecimals.format(K);
  if (distance < 0.05) return twoDecimals.format(K);
  if (K >= 10) return whole.format(K);
  return K >= 1 ? oneDecimal.format(K) : twoDigits.format(K);
}
