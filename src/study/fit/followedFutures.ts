/** Two futures are plainly apart once so many times as many have joined in the one as in the other. */
const plainlyApart = 2;
/** For so many times as long as the numbers they are followed to see it. */
const timesAsLong = 2;

/** Until when two futures are followed at most, in days of the numbers. */
export const lastFollowed = (lastDay: number, endDay: number): number =>
  Math.max(endDay, Math.ceil((1 + timesAsLong) * lastDay));

/**
 * Two futures as far as a picture needs: to the end of the forecast, and beyond it until they are plainly apart.
 * @param soonFull who has joined by days 0… in the smaller one
 * @param goesOn as long
 */
export function untilApart(
  soonFull: Float64Array,
  goesOn: Float64Array,
  endDay: number,
): readonly [soonFull: Float64Array, goesOn: Float64Array] {
  const apart = goesOn.findIndex((joined, day) => day >= endDay && joined >= plainlyApart * soonFull[day]);
  const days = apart < 0 ? goesOn.length : apart + 1;
  return [soonFull.slice(0, days), goesOn.slice(0, days)];
}
