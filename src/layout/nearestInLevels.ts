import type { Levels } from "./levels.ts";

/**
 * The row of the member nearest to a place, among the first `count`, or null if none stands within `within`; of several
 * equally near, any. No index is built: the members in their order from the top are one, so the search walks down
 * and up from the place's own height until the difference of heights alone is more than the best distance found. `counts`
 * says which rows count at all; null: all.
 */
export function nearestInLevels(
  { x, y, order: { rows } }: Levels,
  count: number,
  placeX: number,
  placeY: number,
  within: number,
  counts: ((row: number) => boolean) | null = null,
): number | null {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (y[rows[middle]] < placeY) low = middle + 1;
    else high = middle;
  }
  let best = within * within;
  let nearest: number | null = null;
  const take = (row: number): boolean => {
    const gap = y[row] - placeY;
    if (gap * gap > best) return false;
    const dx = x[row] - placeX;
    const square = dx * dx + gap * gap;
    if (square <= best && row < count && (counts === null || counts(row))) {
      best = square;
      nearest = row;
    }
    return true;
  };
  let lower = low;
  let upper = low - 1;
  let downward = true;
  let upward = true;
  while (downward || upward) {
    downward = downward && lower < rows.length && take(rows[lower++]);
    upward = upward && upper >= 0 && take(rows[upper--]);
  }
  return nearest;
}
