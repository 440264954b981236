/**
 * The rows that a line through `values` needs where it is `columns` px wide: of each column the first, the
 * lowest, the highest and the last, ascending; all rows if there are no more than that. The line looks the
 * same as with every row ("M4", Jugel et al. 2014).
 */
export function thinCurve(values: ArrayLike<number>, rows: number, columns: number): readonly number[] {
  if (rows <= 4 * columns) return Array.from({ length: rows }, (_, row) => row);
  const kept: number[] = [];
  for (let column = 0; column < columns; column++) {
    const first = Math.floor((column * rows) / columns);
    const last = Math.floor(((column + 1) * rows) / columns) - 1;
    let low = first;
    let high = first;
    for (let row = first; row <= last; row++) {
      if (values[row] < values[low]) low = row;
      if (values[row] > values[high]) high = row;
    }
    const chosen = new Set([first, Math.min(low, high), Math.max(low, high), last]);
    kept.push(...chosen);
  }
  return kept;
}
