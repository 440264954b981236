import type { FigureKey } from "../../lessons/lesson.ts";
import { formatCount, formatShortCount } from "./formatCount.ts";
import { formatPercent } from "./formatPercent.ts";

const shares: ReadonlySet<FigureKey> = new Set([
  "reachedShare",
  "activeShare",
  "withoutRecruits",
  "refusedOrLost",
  "losers",
  "latestLosers",
  "topShare",
  "fromRecruits",
]);

const days: ReadonlySet<FigureKey> = new Set(["days", "halfDay", "fastestDay", "lastJoinDay"]);

/** A figure of a run as a lesson's remark says it: 12,345, 1.2 million, 58 %, the number of a day. */
export function sayFigure(figure: FigureKey, value: number): string {
  if (shares.has(figure)) return formatPercent(value);
  return days.has(figure) ? formatCount(value) : formatShortCount(value);
}
