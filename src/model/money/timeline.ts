import { monthDays } from "./settledRun.ts";
import type { MoneyRun } from "./settledRun.ts";

/** How many joinings, changes and settlements have happened. */
export interface Place {
  readonly joined: number;
  readonly changed: number;
  readonly months: number;
}

/** How many of the first `count` values, which rise, are at most `limit`. */
export function countUpTo(values: Float64Array, count: number, limit: number): number {
  let from = 0;
  let until = count;
  while (from < until) {
    const middle = (from + until) >> 1;
    if (values[middle] <= limit) from = middle + 1;
    else until = middle;
  }
  return from;
}

/**
 * How many joinings come before each change. At one and the same time changes come first, in their own order, but for those
 * of members who join at that very time, and what follows them.
 */
export function joinedBeforeChanges({
  count,
  joinDays,
  changes,
  changeDays,
  changeRows,
}: MoneyRun): Int32Array {
  const joinedBefore = new Int32Array(changes);
  let joined = 0;
  for (let change = 0; change < changes; change++) {
    const day = changeDays[change];
    while (joined < count && (joinDays[joined] < day || joined <= changeRows[change])) joined++;
    joinedBefore[change] = joined;
  }
  return joinedBefore;
}

/** What has happened by a day, that day's settlement included; nothing before day 0. */
export function placeAt(run: MoneyRun, day: number): Place {
  const until = day >= 0 ? Math.min(day, run.reachedDay) : -1;
  return {
    joined: countUpTo(run.joinDays, run.count, until),
    changed: countUpTo(run.changeDays, run.changes, until),
    months: Math.max(0, Math.floor(until / monthDays)),
  };
}
