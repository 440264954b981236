import type { Refusal } from "./refusal.ts";
import { whenOf } from "./sayRows.ts";

/** Numbers reach over a hundred years at most. */
export const mostDays = 36_525;

/**
 * That numbers reach too far, with the row that is alone, if one is: the earliest or the latest, whichever lies further from the
 * middle.
 * @param days In the order of their rows.
 * @param indexes Of these rows.
 */
export function tooLong(days: readonly number[], indexes: readonly number[], isDated: boolean): Refusal {
  let [low, high] = [0, 0];
  days.forEach((day, at) => {
    if (day < days[low]) low = at;
    if (day > days[high]) high = at;
  });
  const middle = Float64Array.from(days).toSorted()[days.length >> 1];
  const [before, after] = [middle - days[low], days[high] - middle];
  const refused = `The numbers reach from ${whenOf(days[low], isDated)} to ${whenOf(days[high], isDated)}; a hundred years is the most.`;
  // Spread evenly, none of them is the one that is wrong.
  if (Math.max(before, after) < 2 * Math.min(before, after)) return { refused, index: null };
  const alone = before > after ? low : high;
  return { refused: `${refused} Is ${whenOf(days[alone], isDated)} meant?`, index: indexes[alone] };
}
