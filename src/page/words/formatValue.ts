import { locale } from "#language/locale.ts";
import * as text from "#language/values.ts";
import type { NumberParameter } from "../../parameters/parameter.ts";
import { noBreak } from "./formatCount.ts";

const precise = new Intl.NumberFormat(locale, { maximumSignificantDigits: 6 });
const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
/** What stands before the decimals. */
const point = precise.format(0.5).charAt(1);
const weekDays = 7;

/** What of a row of a table decides how a value is said. */
export type Said = Pick<NumberParameter, "unit" | "integer">;

/** Six digits are more than anybody reads; what is too small for plain digits is written with an exponent. */
function formatNumber(value: number, integer: boolean): string {
  if (integer) return whole.format(value);
  return value !== 0 && Math.abs(value) < 1e-6
    ? value.toExponential().replace(".", point)
    : precise.format(value);
}

function formatDuration(days: number, integer: boolean): string {
  const weeks = days / weekDays;
  // From two weeks to twelve a whole number of weeks is easier to picture; the length of a run stays in days.
  if (!integer && weeks >= 2 && weeks <= 12 && Number.isInteger(weeks)) return text.weeks(String(weeks));
  return text.days(days, formatNumber(days, integer));
}

/**
 * A value of a row of the parameter table as people say it: "4", "22 %", "3 weeks", "20,000", "never".
 * It has at most six digits unless it is a whole number; `parseParameter` reads it back.
 */
export function formatValue(parameter: Said, value: number): string {
  if (value === Infinity) return text.never;
  switch (parameter.unit) {
    case "share":
      return `${formatNumber(value * 100, false)}${noBreak}%`;
    case "days":
      return formatDuration(value, parameter.integer);
    case "number":
      // A seed is a name, not an amount: no commas.
      return parameter.integer ? String(value) : formatNumber(value, false);
    default:
      return formatNumber(value, parameter.integer);
  }
}

/** "between 0 % and 100 %", and "or never" where ∞ is allowed. */
export function formatRange(parameter: Said & Pick<NumberParameter, "min" | "max" | "mayBeNever">): string {
  const bounds = text.between(formatValue(parameter, parameter.min), formatValue(parameter, parameter.max));
  return parameter.mayBeNever ? text.orNever(bounds) : bounds;
}
