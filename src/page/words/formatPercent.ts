import { locale } from "#language/locale.ts";
import * as text from "#language/percents.ts";
import { noBreak } from "./formatCount.ts";

const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/**
 * A share that was counted, to read: "58 %", "4.2 %", "under 0.1 %". Only nobody is 0 %, and only everybody 100 %.
 * @param share 0…1
 */
export function formatPercent(share: number): string {
  const percent = 100 * share;
  if (percent === 0) return `0${noBreak}%`;
  if (percent < 0.1) return text.under(`${oneDecimal.format(0.1)}${noBreak}%`);
  if (percent >= 99.5 && percent < 100) return text.over(`99${noBreak}%`);
  return `${(percent < 9.95 ? oneDecimal : whole).format(percent)}${noBreak}%`;
}
