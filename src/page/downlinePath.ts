import { bisectLeft } from "d3";
import { membersAt } from "../layout/membersAt.ts";
import type { People } from "../model/run.ts";

/** So many days of a run are looked at; between them the line is straight. */
const mostSteps = 120;

/**
 * How a downline grew, as the path of an SVG line: days from left to right over `width`, how many had joined from the
 * bottom up over `height`, where all of them reach the top.
 * @param rows those of the downline, ascending; at least one
 */
export function downlinePath(
  { joinDays, count }: Pick<People, "joinDays" | "count">,
  rows: Int32Array,
  days: number,
  reachedDay: number,
  width: number,
  height: number,
): string {
  const steps = Math.min(mostSteps, Math.max(1, Math.ceil(reachedDay)));
  const joinedAt = (day: number): number => bisectLeft(rows, membersAt(joinDays, count, day));
  const points = Array.from({ length: steps + 1 }, (_, step) => {
    const day = (reachedDay * step) / steps;
    const x = (width * day) / Math.max(days, 1);
    const y = height - (height * joinedAt(day)) / rows.length;
    return `${x.toFixed(2)},${y.toFixed(2)}`;
  });
  return `M${points.join("L")}`;
}
