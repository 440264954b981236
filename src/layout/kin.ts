import { bisectLeft } from "d3";
import type { People } from "../model/run.ts";

/** Who stands next to a member in the tree, by rows; null: there is nobody. */
export interface Kin {
  readonly sponsor: number | null;
  /** Of those who have joined, the recruit with the largest downline in the finished run, the older of equal ones; before anybody has, the first who will. */
  readonly recruit: number | null;
  /** Who has the same sponsor, or none either, and joined next before or after. */
  readonly previous: number | null;
  readonly next: number | null;
}

/** A way from one member to another. */
export type KinStep = keyof Kin;

function largestOf(rows: Int32Array, downlines: Int32Array, members: number): number | null {
  if (rows.length === 0) return null;
  let largest = rows[0];
  for (const row of rows) {
    if (row >= members) break;
    if (downlines[row] > downlines[largest]) largest = row;
  }
  return largest;
}

/**
 * The kin of a member while the first `members` have joined.
 * @param siblings rows with the same sponsor, itself among them, ascending
 * @param recruits rows of its recruits, ascending
 */
export function kinOf(
  { sponsors }: Pick<People, "sponsors">,
  downlines: Int32Array,
  siblings: Int32Array,
  recruits: Int32Array,
  row: number,
  members: number,
): Kin {
  const place = bisectLeft(siblings, row);
  return {
    sponsor: sponsors[row] < 0 ? null : sponsors[row],
    recruit: largestOf(recruits, downlines, members),
    previous: siblings[place - 1] ?? null,
    next: siblings[place + 1] ?? null,
  };
}
