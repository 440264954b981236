import { formatCount, formatCountOf } from "./formatCount.ts";

const dayName = (day: number): string => `day ${formatCount(Math.floor(day))}`;

/** "370 by day 45": how large a downline is at the playhead, in people. */
export const sayDownlineAt = (people: number, day: number): string =>
  `${formatCount(people)} by ${dayName(day)}`;

/** What the curve of a downline shows: "Downline over time: 370 people by day 45, 1,370 by day 180." */
export function sayDownlineCurve(now: number, day: number, atEnd: number, reachedDay: number): string {
  const joined = `${formatCountOf(now, "person", "people")} by ${dayName(day)}`;
  if (day >= reachedDay) return `Downline over time: ${joined}.`;
  return `Downline over time: ${joined}, ${formatCount(atEnd)} by ${dayName(reachedDay)}.`;
}
