import * as text from "#language/fastest.ts";
import { locale } from "#language/locale.ts";
import type { RunColumns } from "../../model/run.ts";
import { formatCount } from "./formatCount.ts";
import { formatEveryDays } from "./formatDays.ts";
import { peakDay } from "./peakDay.ts";

const pace = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });

/**
 * When a finished run was fastest, in one sentence; nothing where too few join to say. Of an unfinished one: how far
 * it has come.
 * @param day The playhead: a peak that lies ahead of it is told in the future tense.
 */
export function sayFastest(columns: RunColumns, day: number): readonly string[] {
  const { census, endedBy, reachedDay, parameters } = columns;
  if (endedBy === null) {
    const reached = formatCount(Math.floor(reachedDay));
    return [text.notFinished(reached, formatCount(parameters.days))];
  }
  const peak = peakDay(census);
  if (peak.kind === "tooFew") return [];
  if (peak.kind === "rising") return [text.rising];
  const perDay = peak.joinsPerDay * parameters.peopleEach;
  const joins = pace.format(perDay);
  if (peak.kind === "even" && perDay < 1) return [text.oneEvery(formatEveryDays(1 / perDay))];
  if (peak.kind === "even") return [text.evenly(joins)];
  return [text.fastest(formatCount(peak.day), joins, day < peak.day)];
}
