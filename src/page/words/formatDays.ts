import { noBreak } from "./formatCount.ts";

const decimal = new Intl.NumberFormat("en", { maximumFractionDigits: 1 });

const amount = (value: number, unit: string): string =>
  `${decimal.format(value)}${noBreak}${unit}${value === 1 ? "" : "s"}`;

/**
 * A length of time that was computed, as precisely as a reader can use it: "40 minutes", "7 hours", "2.5 days",
 * "11 days", "8 years".
 * @param days Any length ≥ 0; ∞ is "for ever".
 */
export function formatDays(days: number): string {
  if (days === Infinity) return "for ever";
  const minutes = Math.max(1, Math.round(days * 1440));
  if (minutes < 60) return amount(minutes, "minute");
  const hours = Math.round(days * 24);
  if (hours < 24) return amount(hours, "hour");
  if (days < 9.95) return amount(Math.round(days * 10) / 10, "day");
  return days < 730 ? amount(Math.round(days), "day") : amount(Math.round(days / 365), "year");
}

/** The same behind "every": "11 days", but "day" rather than "1 day". */
export function formatEveryDays(days: number): string {
  return formatDays(days).replace(new RegExp(`^1${noBreak}`), "");
}
