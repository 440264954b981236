import { locale } from "#language/locale.ts";
import * as words from "#language/readNumbers.ts";
import type { Refusal } from "./refusal.ts";
import { whenOf } from "./sayRows.ts";

/** Numbers reach over a hundred years at most. */
const mostDays = 36_525;

/** Goes through rows until they name more days than a hundred years have: the others change nothing in that. */
export function* untilTooManyDays(
  found: ReadonlyMap<number, unknown>,
  rows: Generator<number, void>,
): Generator<number, void> {
  for (const share of rows) {
    if (found.size > mostDays) return;
    yield share;
  }
}

/**
 * That numbers reach too far, with the row that is alone, if one is: the earliest or the latest, whichever lies further from the
 * middle. null: they do not.
 * @param days In the order of their rows.
 * @param indexes Of these rows.
 */
export function tooLong(
  days: readonly number[],
  indexes: readonly number[],
  isDated: boolean,
): Refusal | null {
  let [low, high] = [0, 0];
  days.forEach((day, at) => {
    if (day < days[low]) low = at;
    if (day > days[high]) high = at;
  });
  if (!(days[high] - days[low] >= mostDays)) return null;
  if (days.length > mostDays) {
    return { refused: words.tooManyDays(mostDays.toLocaleString(locale)), index: indexes[mostDays] };
  }
  const middle = Float64Array.from(days).toSorted()[days.length >> 1];
  const [before, after] = [middle - days[low], days[high] - middle];
  const refused = words.reachTooFar(whenOf(days[low], isDated), whenOf(days[high], isDated), isDated);
  // Spread evenly, none of them is the one that is wrong.
  if (Math.max(before, after) < 2 * Math.min(before, after)) return { refused, index: null };
  const alone = before > after ? low : high;
  return {
    refused: `${refused} ${words.isMeant(whenOf(days[alone], isDated), isDated)}`,
    index: indexes[alone],
  };
}
