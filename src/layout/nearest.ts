import type { Disc } from "./disc.ts";

/**
 * The row of the member nearest to a place, among the first `count`, or null if none stands within `within`;
 * of several equally near, any. All lengths are those of the disc. No index is built: the disc is one, as the
 * radius tells the row, so the search walks outward and inward from the place's own radius until the
 * difference of radii alone is more than the best distance found. `counts` says which rows count at all; null: all.
 */
export function nearestMember(
  disc: Disc,
  count: number,
  x: number,
  y: number,
  within: number,
  counts: ((row: number) => boolean) | null = null,
): number | null {
  const radius = Math.hypot(x, y);
  let best = within * within;
  let nearest: number | null = null;
  const take = (row: number): boolean => {
    const gap = Math.sqrt(row + 0.5) - radius;
    if (gap * gap > best) return false;
    const dx = disc.x[row] - x;
    const dy = disc.y[row] - y;
    const square = dx * dx + dy * dy;
    if (square <= best && (counts === null || counts(row))) {
      best = square;
      nearest = row;
    }
    return true;
  };
  const start = Math.min(count, Math.max(0, Math.round(radius * radius)));
  let outer = start;
  let inner = start - 1;
  let outward = true;
  let inward = true;
  while (outward || inward) {
    outward = outward && outer < count && take(outer++);
    inward = inward && inner >= 0 && take(inner--);
  }
  return nearest;
}
