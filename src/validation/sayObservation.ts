import * as text from "#language/laws/record.ts";
import { locale } from "#language/locale.ts";
import type { Observation } from "./law.ts";

/** Two digits of what a tolerance leaves open; seven of what is exact, or all of a whole number. */
function format(value: number, tolerance: number): string {
  if (tolerance < 1e-5)
    return value.toLocaleString(locale, { maximumSignificantDigits: Number.isInteger(value) ? 21 : 7 });
  const decimals = Math.max(0, 1 - Math.floor(Math.log10(tolerance)));
  return value.toLocaleString(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** A p-value, two digits of it. */
const formatSmall = (value: number): string =>
  value.toLocaleString(locale, { maximumSignificantDigits: 2, maximumFractionDigits: 20 });

/** The figures of an observation as the page and the terminal say them. */
export interface Said {
  readonly observed: string;
  /** "± 1.6 points" and the like stand in it; "at least 0.1". */
  readonly expected: string;
}

/** An observation in figures. */
export function sayObservation(observation: Observation): Said {
  const { observed } = observation;
  const isShare = observation.as === "share";
  if ("atLeast" in observation) {
    const { atLeast } = observation;
    if (isShare)
      return {
        observed: `${format(100 * observed, 1)}\u00a0%`,
        expected: text.atLeast(`${(100 * atLeast).toLocaleString(locale)}\u00a0%`),
      };
    return { observed: formatSmall(observed), expected: text.atLeast(formatSmall(atLeast)) };
  }
  const scale = isShare ? 100 : 1;
  const { expected, tolerance } = observation;
  const say = (value: number): string =>
    `${format(scale * value, scale * tolerance)}${isShare ? "\u00a0%" : ""}`;
  if (tolerance < 1e-5) return { observed: say(observed), expected: say(expected) };
  const allowed = format(scale * tolerance, scale * tolerance);
  const within = isShare ? text.withinPoints : text.within;
  return { observed: say(observed), expected: within(say(expected), allowed) };
}
