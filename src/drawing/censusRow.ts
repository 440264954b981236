/**
 * The row of a census that tells a moment: that of the last whole day, and at the end of the run its last row, even if it
 * covers only a part of its day. −1 if there are no rows.
 * @param rows how many the census has
 */
export function censusRow(rows: number, reachedDay: number, day: number): number {
  const row = day >= reachedDay ? rows - 1 : Math.floor(day);
  return Math.min(rows - 1, Math.max(0, row));
}
