import { bisectRight } from "d3";
import type { NetClasses } from "../model/money/moneyReading.ts";

/** The cents between which the net of a member lies, both included; −∞ and ∞ at the ends. */
export interface NetStretch {
  readonly from: number;
  readonly to: number;
}

/** The stretch of net that a member is in at the end of a day's instant, who joined on `joinDay` or before. */
export function netStretch(
  { from, atJoining, changes }: NetClasses,
  row: number,
  joinDay: number,
  day: number,
): NetStretch {
  let last = bisectRight(changes.days, day, 0, changes.count) - 1;
  // What lies before the joining is about others.
  while (last >= 0 && changes.rows[last] !== row && changes.days[last] >= joinDay) last--;
  const each = last >= 0 && changes.rows[last] === row ? changes.classes[last] : atJoining[row];
  return { from: from[each - 1] ?? -Infinity, to: (from[each] ?? Infinity) - 1 };
}
