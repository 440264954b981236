import type { NumberParameter } from "../../parameters/parameter.ts";
import { noBreak } from "./formatCount.ts";

const precise = new Intl.NumberFormat("en", { maximumSignificantDigits: 6 });
const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
const weekDays = 7;

/** What of a row of a table decides how a value is said. */
export type Said = Pick<NumberParameter, "unit" | "integer">;

/** Six digits are more than anybody reads; what is too small for plain digits is written with an exponent. */
function formatNumber(value: number, integer: boolean): string {
  if (integer) return whole.format(value);
  return value !== 0 && Math.abs(value) < 1e-6 ? value.toExponential() : precise.format(value);
}

function formatDuration(days: number, integer: boolean): string {
  const weeks = days / weekDays;
  // From two weeks to twelve a whole number of weeks is easier to picture; the length of a run stays in days.
  if (!integer && weeks >= 2 && weeks <= 12 && Number.isInteger(weeks)) return `${weeks}${noBreak}weeks`;
  return `${formatNumber(days, integer)}${noBreak}${days === 1 ? "day" : "days"}`;
}

/**
 * A value of a row of the parameter table as people say it: "4", "22 %", "3 weeks", "20,000", "never".
 * It has at most six digits unless it is a whole number; `parseParameter` reads it back.
 */
export function formatValue(parameter: Said, value: number): string {
  if (value === Infinity) return "never";
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
  const bounds = `between ${formatValue(parameter, parameter.min)} and ${formatValue(parameter, parameter.max)}`;
  return parameter.mayBeNever ? `${bounds}, or never` : bounds;
}
