import { locale } from "#language/locale.ts";

const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const short = new Intl.NumberFormat(locale, {
  notation: "compact",
  compactDisplay: "long",
  maximumSignificantDigits: 3,
});

/** Stands between a number and its word, so that no line ends between them. */
export const noBreak = "\u00a0";

/** A count in full: 12,345. Fractions are rounded. */
export function formatCount(count: number): string {
  return whole.format(count);
}

/** A count for tight places: 950, 12,345, 1.2 million. */
export function formatShortCount(count: number): string {
  return Math.abs(count) < 999_500 ? formatCount(count) : short.format(count).replace(" ", noBreak);
}

/**
 * A count in large type and the word that stands small beside it, as nine digits and more cannot be read at a glance:
 * "12,345,678" and "", "865" and "million".
 */
export function formatLargeCount(count: number): readonly [figure: string, unit: string] {
  const [figure, unit = ""] = count < 1e8 ? [formatCount(count)] : formatShortCount(count).split(noBreak);
  return [figure, unit];
}

/** A count with its noun: "1 person", "12 people". */
export function formatCountOf(count: number, one: string, many: string): string {
  return `${formatCount(count)}${noBreak}${count === 1 ? one : many}`;
}
