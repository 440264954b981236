import * as text from "#language/downline.ts";
import { formatCount, formatCountOf } from "./formatCount.ts";

const dayNumber = (day: number): string => formatCount(Math.floor(day));

/** "370 by day 45": how large a downline is at the playhead, in people. */
export const sayDownlineAt = (people: number, day: number): string =>
  text.byDay(formatCount(people), dayNumber(day));

/** What the curve of a downline shows: "Downline over time: 370 people by day 45, 1,370 by day 180." */
export function sayDownlineCurve(now: number, day: number, atEnd: number, reachedDay: number): string {
  const joined = formatCountOf(now, text.person, text.people);
  if (day >= reachedDay) return text.curve(joined, dayNumber(day));
  return text.curveWithEnd(joined, dayNumber(day), formatCount(atEnd), dayNumber(reachedDay));
}
