import { amountLocales } from "#language/amounts.ts";

/** What `Intl` writes after; an empty list is the reader's own way. */
type Locale = string | readonly string[];

const exact = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

/** Cents in units, as a decimal number to the cent: a fraction would lose cents in the largest totals. */
function unitsOf(cents: number): `${number}` {
  const whole = Math.round(cents);
  const digits = String(Math.abs(whole)).padStart(3, "0");
  return `${whole < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}` as `${number}`;
}

/** Where a locale writes a minus as a hyphen, a minus stands in its place. */
const withMinus = (text: string): string => text.replaceAll("-", "\u2212");

/**
 * An amount with exactly two decimals, and without a currency, which nobody chose: "1,234.50", "−20.00". It is written as the
 * language of the page has it, or leaves it to the reader.
 * @param cents whole cents
 * @param locale that of the page's amounts unless told
 */
export const formatMoney = (cents: number, locale: Locale = amountLocales): string =>
  withMinus(new Intl.NumberFormat(locale, exact).format(unitsOf(cents)));

/** The same with a sign for gains as for losses: "+12.00", "−20.00", "0.00". */
export const formatNet = (cents: number, locale: Locale = amountLocales): string =>
  withMinus(new Intl.NumberFormat(locale, { ...exact, signDisplay: "exceptZero" }).format(unitsOf(cents)));

/** A net for tight places, such as axes: "+250", "−0.50", "+1.2M". From 100 on it has no cents. */
export function formatNetShort(cents: number, locale: Locale = amountLocales): string {
  const units = cents / 100;
  const size = Math.abs(units);
  const options: Intl.NumberFormatOptions =
    size >= 999_999.5
      ? { notation: "compact", maximumSignificantDigits: 3 }
      : size >= 100 || Number.isInteger(units)
        ? { maximumFractionDigits: 0 }
        : exact;
  return withMinus(new Intl.NumberFormat(locale, { ...options, signDisplay: "exceptZero" }).format(units));
}

/** An amount for tight places, without a sign unless it is negative: "250", "0.50", "1.2M". */
export const formatMoneyShort = (cents: number, locale: Locale = amountLocales): string =>
  formatNetShort(cents, locale).replace("+", "");
