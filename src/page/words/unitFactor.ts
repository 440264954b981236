import * as typed from "#language/typedNumber.ts";
import type { ParameterUnit } from "../../parameters/parameter.ts";

const factorFrom = (list: readonly (readonly [RegExp, number])[], words: string): number | undefined =>
  list.find(([pattern]) => pattern.test(words))?.[1];

/** "4 people a week" → "4 people": what the row says behind its values anyway. */
function withoutSuffix(words: string, suffix: string | undefined): string {
  const unit = suffix?.replace(typed.perUnit, "");
  return unit === undefined ? words : words.replace(new RegExp(`\\s*(?:${typed.per})\\s*${unit}$`, "i"), "");
}

/**
 * What the words behind a typed number multiply it by, to come to the unit of the link: "%" 0.01, "weeks" 7,
 * "k" 1,000, none or the row's own words 1 (a share is typed in per cent even without its sign, an amount in units of 100 cents).
 * Undefined for words that do not belong there.
 */
export function unitFactor(
  unit: ParameterUnit | "cents",
  suffix: string | undefined,
  words: string,
): number | undefined {
  const bare = withoutSuffix(words, suffix);
  if (unit === "days") return factorFrom(typed.times, bare);
  if (unit === "share") return typed.percentSign.test(bare) ? 0.01 : undefined;
  const factor = factorFrom(typed.multiples, bare.replace(typed.nouns, "").trim());
  return unit === "cents" && factor !== undefined ? 100 * factor : factor;
}
