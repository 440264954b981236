import type { RunColumns } from "../../model/run.ts";
import { formatCount } from "./formatCount.ts";
import { formatEveryDays } from "./formatDays.ts";
import { peakDay } from "./peakDay.ts";

const pace = new Intl.NumberFormat("en", { maximumSignificantDigits: 2 });

/**
 * When a finished run was fastest, in one sentence; nothing where too few join to say. Of an unfinished one: how far
 * it has come.
 * @param day The playhead: a peak that lies ahead of it is told in the future tense.
 */
export function sayFastest(columns: RunColumns, day: number): readonly string[] {
  const { census, endedBy, reachedDay, parameters } = columns;
  if (endedBy === null) {
    const reached = formatCount(Math.floor(reachedDay));
    return [`The run is not finished: it has come to day ${reached} of ${formatCount(parameters.days)}.`];
  }
  const peak = peakDay(census);
  if (peak.kind === "tooFew") return [];
  if (peak.kind === "rising") return ["It gains speed to the end of the run."];
  const perDay = peak.joinsPerDay * parameters.peopleEach;
  const joins = pace.format(perDay);
  if (peak.kind === "even" && perDay < 1)
    return [`About one person joins every ${formatEveryDays(1 / perDay)}, with no clear peak.`];
  if (peak.kind === "even") return [`About ${joins} join a day, with no clear peak.`];
  const grows = day < peak.day ? "It will grow" : "It grew";
  return [`${grows} fastest around day ${formatCount(peak.day)}, by about ${joins} a day.`];
}
