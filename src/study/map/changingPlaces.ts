import { areDifferent } from "./placeRuns.ts";
import type { PlaceRuns } from "./placeRuns.ts";

/**
 * The places around which a map changes: those whose own runs end differently, and those that differ from one whose share of
 * the map touches theirs.
 * @param nearest of each place the nearest one with runs
 * @param across how many places a row has
 */
export function changingPlaces(
  runsOf: readonly PlaceRuns[],
  nearest: Int32Array,
  across: number,
): ReadonlySet<number> {
  const changing = new Set<number>();
  const compare = (a: number, b: number): void => {
    if (a === b || (changing.has(a) && changing.has(b))) return;
    if (!areDifferent(runsOf[a].means(), runsOf[b].means())) return;
    changing.add(a);
    changing.add(b);
  };
  nearest.forEach((source, place) => {
    if (runsOf[source].isAtOdds()) changing.add(source);
    if (place % across > 0) compare(source, nearest[place - 1]);
    if (place >= across) compare(source, nearest[place - across]);
  });
  return changing;
}
