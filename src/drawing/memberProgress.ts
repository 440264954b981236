import type { Changes } from "../model/run.ts";
import { paintLinks, paintPoint, paintPoints } from "./memberPainter.ts";
import type { MemberPaint } from "./memberPaint.ts";
import type { PixelSheet } from "./pixelSheet.ts";

/** How far a run has been painted: so many members, in the state after so many changes. */
export interface Progress {
  readonly members: number;
  readonly changes: number;
}

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
    const isOld = row < from.members && (paint.only === null || paint.only[row] === 1);
    if (isOld) paintPoint(points, paint, row);
  }
  return { links: painted > 0, points: to.members > from.members || to.changes > from.changes };
}

/** Paints a moment from nothing, or onto what `paintBehind` puts into the empty sheets. */
export function paintAfresh(
  links: PixelSheet,
  points: PixelSheet,
  paint: MemberPaint,
  changes: Changes,
  to: Progress,
  paintBehind: () => void = () => undefined,
): void {
  links.pixels.fill(0);
  if (points !== links) points.pixels.fill(0);
  paintBehind();
  paintForward(links, points, paint, changes, { members: 0, changes: to.changes }, to);
}
