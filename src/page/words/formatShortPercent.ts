import { locale } from "#language/locale.ts";
import { noBreak } from "./formatCount.ts";
import { formatPercent } from "./formatPercent.ts";

const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/**
 * A share that was counted, in large type and tight places: "58 %", "4.2 %", "99.8 %", "<0.1 %". Only nobody is 0 %, and only
 * everybody 100 %.
 * @param share 0…1
 */
export function formatShortPercent(share: number): string {
  const percent = 100 * share;
  if (percent > 0 && percent < 0.1) return `<${tenths.format(0.1)}${noBreak}%`;
  // Rounded down: 99.97 % is not everybody.
  if (percent >= 99.5 && percent < 100) return `${tenths.format(Math.floor(10 * percent) / 10)}${noBreak}%`;
  return formatPercent(share);
}
