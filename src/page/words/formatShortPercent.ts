import { noBreak } from "./formatCount.ts";
import { formatPercent } from "./formatPercent.ts";

/**
 * A share that was counted, in large type and tight places: "58 %", "4.2 %", "99.8 %", "<0.1 %". Only nobody is 0 %, and only
 * everybody 100 %.
 * @param share 0…1
 */
export function formatShortPercent(share: number): string {
  const percent = 100 * share;
  if (percent > 0 && percent < 0.1) return `<0.1${noBreak}%`;
  // Rounded down: 99.97 % is not everybody.
  if (percent >= 99.5 && percent < 100) return `${(Math.floor(10 * percent) / 10).toFixed(1)}${noBreak}%`;
  return formatPercent(share);
}
