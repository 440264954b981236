import { wholeMillionths } from "../../parameters/planTable.ts";
import type { PlanRow } from "../../parameters/planTable.ts";
import { noLevels } from "./formatPlanValue.ts";
import { formatRange } from "./formatValue.ts";
import { notUnderstood, parseNumber } from "./parseNumber.ts";
import type { Parsed } from "./parseNumber.ts";
import { plainDigits } from "./plainDigits.ts";

type LevelsRow = Extract<PlanRow, { kind: "levels" }>;

/** Nobody types a list that is longer; what is pasted may be. */
const longestList = 4_000;
const wordsForNone = /^(?:none|nobody|no one|nothing|no levels?)$/i;
const percentSigns = /\s*(?:%|per ?cent\b)/gi;
const timesSign = /(?<=\d)\s*[×x*]\s*/gi;
/** Whoever parts levels by these writes commas within numbers. */
const plainSeparator = /[;~|/]/;
const betweenLevels = /\s*[;~|/]\s*|\s*,\s+|\s+,\s*|\s+/;
const timesShare = /^(?:(\d{1,3})×)?(.*)$/s;

/** The texts of single levels, or of many alike: "50, 30 %, 8 × 5" → "50", "30", "8×5". */
function levelTexts(text: string, locale?: string): string[] {
  const hasCommaNumbers =
    plainSeparator.test(text) || new Intl.NumberFormat(locale).format(0.5).includes(",");
  return text
    .replace(percentSigns, " ")
    .replace(timesSign, "×")
    .trim()
    .replace(/\s*[,;~|/]$/, "")
    .split(betweenLevels)
    .flatMap((part) => {
      const pieces = part.split(",");
      return hasCommaNumbers && pieces.length === 2 ? [part] : pieces;
    });
}

/** The shares that the text of a level, or of many alike, stands for; `wanted` says what it may be. */
function parseLevel({ each }: LevelsRow, text: string, wanted: string): Parsed<readonly number[]> {
  const [, times = "1", share = ""] = timesShare.exec(text) ?? [];
  const isAllowed = (value: number): boolean => value >= each.min && value <= each.max;
  const parsed = parseNumber({ ...each, unit: "share", wanted, isAllowed }, share);
  if ("flaw" in parsed) return parsed;
  return { value: Array.from({ length: Number(times) }, () => wholeMillionths(parsed.value)) };
}

/**
 * Reads shares a level as people type them, in per cent with or without the sign: "50, 30, 10", "50 % ~ 30 %", "50 30 10",
 * "8 × 5 %" for eight levels alike, "none". Never throws.
 * @param locale decides whether "12,5" is a number or two levels; the reader's unless told
 */
export function parseLevels(
  label: string,
  row: LevelsRow,
  text: string,
  locale?: string,
): Parsed<readonly number[]> {
  const tidy = plainDigits(text, locale).trim();
  const wanted = `${label}: a share a level, such as 50 %, 30 %, 10 %, or ${noLevels}.`;
  if (wordsForNone.test(tidy)) return { value: [] };
  if (tidy === "" || tidy.length > longestList) return { flaw: notUnderstood(tidy, wanted) };
  const range = formatRange({ ...row.each, unit: "share" });
  const shares: number[] = [];
  for (const part of levelTexts(tidy, locale)) {
    const parsed = parseLevel(row, part, `Level ${shares.length + 1}: a share ${range}.`);
    if ("flaw" in parsed) return parsed;
    shares.push(...parsed.value);
  }
  if (shares.length > row.most)
    return { flaw: `${label}: at most ${row.most} levels; these are ${shares.length}.` };
  return { value: shares };
}
