import * as text from "#language/lengths.ts";
import { locale } from "#language/locale.ts";

const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });

const amount = (count: number, unit: (count: number, told: string) => string): string =>
  unit(count, decimal.format(count));

/**
 * A length of time that was computed, as precisely as a reader can use it: "40 minutes", "7 hours", "2.5 days",
 * "11 days", "8 years".
 * @param days Any length ≥ 0; ∞ is "for ever".
 */
export function formatDays(days: number): string {
  if (days === Infinity) return text.forEver;
  const minutes = Math.max(1, Math.round(days * 1440));
  if (minutes < 60) return amount(minutes, text.minutes);
  const hours = Math.round(days * 24);
  if (hours < 24) return amount(hours, text.hours);
  if (days < 9.95) return amount(Math.round(days * 10) / 10, text.days);
  return days < 730 ? amount(Math.round(days), text.days) : amount(Math.round(days / 365), text.years);
}

/**
 * The same to say how often, as English puts it behind "every": "11 days", but "day" rather than "1 day". Languages whose
 * word for it follows the length bring that word along: "alle 11 Tage", "jeden Tag".
 */
export const formatEveryDays = (days: number): string => text.every(formatDays(days));
