import type { RunColumns } from "../model/run.ts";

/**
 * The person whose upline and downline are lit. Rows change from run to run, keys do not: who is not in the
 * run at hand has no row, and is found again in a run where the same key is there.
 */
export interface KeptPerson {
  readonly row: number | null;
  /** Two words; null until the first history tells them (a link only names a row). */
  readonly key: readonly [number, number] | null;
}

/** The person in a row of a run. */
export function keptPerson(people: RunColumns["people"], row: number): KeptPerson {
  return { row, key: [people.keys[2 * row], people.keys[2 * row + 1]] };
}

/** The row of a key, looked for first in the row that it had before; null if it is not in the run. */
function rowOfKey(
  people: RunColumns["people"],
  [first, second]: readonly [number, number],
  before: number | null,
): number | null {
  const { keys, count } = people;
  const isAt = (row: number): boolean => keys[2 * row] === first && keys[2 * row + 1] === second;
  if (before !== null && before < count && isAt(before)) return before;
  for (let row = 0; row < count; row++) if (isAt(row)) return row;
  return null;
}

/** The kept person in a history that has just arrived; `complete`: nobody will be added to it. */
export function keptInHistory(
  kept: KeptPerson | null,
  people: RunColumns["people"],
  complete: boolean,
): KeptPerson | null {
  if (kept === null) return null;
  if (kept.key !== null) return { row: rowOfKey(people, kept.key, kept.row), key: kept.key };
  if (kept.row !== null && kept.row < people.count) return keptPerson(people, kept.row);
  return complete ? null : kept;
}
