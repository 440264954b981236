import * as words from "#language/planValues.ts";
import { locale as pageLocale } from "#language/locale.ts";
import { wholeMillionths } from "../../parameters/planTable.ts";
import type { PlanRow } from "../../parameters/planTable.ts";
import { formatRange } from "./formatValue.ts";
import { notUnderstood, parseNumber } from "./parseNumber.ts";
import type { Parsed } from "./parseNumber.ts";
import { plainDigits } from "./plainDigits.ts";

type LevelsRow = Extract<PlanRow, { kind: "levels" }>;

/** Nobody types a list that is longer; what is pasted may be. */
const longestList = 4_000;
const timesSign = /(?<=\d)\s*[×x*]\s*/gi;
/** Whoever parts levels by these writes commas within numbers. */
const plainSeparator = /[;~|/]/;
const betweenLevels = /\s*[;~|/]\s*|\s*,\s+|\s+,\s*|\s+/;
const timesShare = /^(?:(\d{1,3})×)?(.*)$/s;

/** Whether "0,5" is how a locale writes a half. */
const writesCommas = (locale: string | undefined): boolean =>
  new Intl.NumberFormat(locale).format(0.5).includes(",");

/** The texts of single levels, or of many alike: "50, 30 %, 8 × 5" → "50", "30", "8×5". */
function levelTexts(text: string, locale?: string): string[] {
  const hasCommaNumbers = plainSeparator.test(text) || [locale, pageLocale].some(writesCommas);
  return text
    .replace(words.percentSigns, " ")
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
 * @param locale in which "12,5" is one number if it is so written there, or on this page, and else two levels; the reader's unless told
 */
export function parseLevels(
  label: string,
  row: LevelsRow,
  text: string,
  locale?: string,
): Parsed<readonly number[]> {
  const tidy = plainDigits(text, locale).trim();
  const wanted = words.wantedLevels(label);
  if (words.wordsForNone.test(tidy)) return { value: [] };
  if (tidy === "" || tidy.length > longestList) return { flaw: notUnderstood(tidy, wanted) };
  const range = formatRange({ ...row.each, unit: "share" });
  const shares: number[] = [];
  for (const part of levelTexts(tidy, locale)) {
    const parsed = parseLevel(row, part, words.wantedOfLevel(shares.length + 1, words.shareWithin(range)));
    if ("flaw" in parsed) return parsed;
    shares.push(...parsed.value);
  }
  if (shares.length > row.most) return { flaw: words.tooManyLevels(label, row.most, shares.length) };
  return { value: shares };
}
