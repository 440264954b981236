import type { MemberPaint } from "./memberPaint.ts";
import { paintLinks } from "./paintLinks.ts";
import type { PixelSheet } from "./pixelSheet.ts";
import type { Progress } from "./progress.ts";

/** What a piece of painting has touched. */
export interface Touched {
  readonly links: boolean;
  readonly points: boolean;
}

/**
 * Paints what lies between two moments onto what is there: the newcomers, each exactly once, and the members
 * who left or came back, or became of another class. What the paint's columns tell is that of the later moment.
 */
export function paintForward(
  links: PixelSheet,
  points: PixelSheet,
  paint: MemberPaint,
  from: Progress,
  to: Progress,
): Touched {
  const { painter, changes, turns } = paint;
  const painted = paintLinks(links, paint, from.members, to.members);
  painter.paint(points, paint, from.members, to.members);
  const changed = changes.rows.subarray(from.changes, to.changes);
  const turned = turns.rows.subarray(from.turns, to.turns);
  painter.repaint(points, paint, changed, from.members);
  painter.repaint(points, paint, turned, from.members);
  return {
    links: painted > 0,
    points: to.members > from.members || changed.length + turned.length > 0,
  };
}
