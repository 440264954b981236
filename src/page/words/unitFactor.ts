import type { ParameterUnit } from "../../parameters/parameter.ts";

const times: readonly (readonly [RegExp, number])[] = [
  [/^(?:d|days?)?$/i, 1],
  [/^(?:w|wks?|weeks?)$/i, 7],
  [/^(?:mo|months?)$/i, 30],
  [/^(?:y|yrs?|years?)$/i, 365],
  [/^(?:h|hrs?|hours?)$/i, 1 / 24],
  [/^(?:min|mins|minutes?)$/i, 1 / 1440],
];

const multiples: readonly (readonly [RegExp, number])[] = [
  [/^$/, 1],
  [/^(?:k|thousand)$/i, 1_000],
  [/^(?:m|mn|millions?)$/i, 1_000_000],
];

const percentSign = /^(?:%|percent|per cent)?$/i;
const nouns =
  /\s*(?:people|persons?|members?|friends?|contacts?|others?|neighbours?|groups?|asks?|orders?|invitations?|invites?|joins?|stages?|points?|times)$/i;

const factorFrom = (list: readonly (readonly [RegExp, number])[], words: string): number | undefined =>
  list.find(([pattern]) => pattern.test(words))?.[1];

/** "4 people a week" → "4 people": what the row says behind its values anyway. */
function withoutSuffix(words: string, suffix: string | undefined): string {
  const unit = suffix?.replace(/^a /, "");
  return unit === undefined ? words : words.replace(new RegExp(`\\s*(?:a|per|/)\\s*${unit}$`, "i"), "");
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
  if (unit === "days") return factorFrom(times, bare);
  if (unit === "share") return percentSign.test(bare) ? 0.01 : undefined;
  const factor = factorFrom(multiples, bare.replace(nouns, "").trim());
  return unit === "cents" && factor !== undefined ? 100 * factor : factor;
}
