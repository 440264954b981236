import type { Changes } from "../model/run.ts";
import { paintLinks, paintPoint, paintPoints } from "./memberPainter.ts";
import type { MemberPaint } from "./memberPaint.ts";
import type { PixelSheet } from "./pixelSheet.ts";
import type { Progress } from "./progress.ts";

/** What a piece of painting has touched. */
export interface Touched {
  readonly links: boolean;
  readonly points: boolean;
}

/**
 * Paints what lies between two moments onto what is there: the newcomers, each exactly once, and the members
 * who left or came back. `paint.left` is that of the later moment.
 */
export function paintForward(
  links: PixelSheet,
  points: PixelSheet,
  paint: MemberPaint,
  changes: Changes,
  from: Progress,
  to: Progress,
): Touched {
  const painted = paintLinks(links, paint, from.members, to.members);
  paintPoints(points, paint, from.members, to.members);
  for (let at = from.changes; at < to.changes; at++) {
    const row = changes.rows[at];
    const isOld = row < from.members && (paint.only === null || paint.only.of[row] === paint.only.is);
    if (isOld) paintPoint(points, paint, row, true);
  }
  return { links: painted > 0, points: to.members > from.members || to.changes > from.changes };
}
