import { bisectLeft } from "d3";
import type { People } from "../model/run.ts";

/** The rows from a member up to the one who has no sponsor: row, its sponsor, …, root. */
export function uplineOf(sponsors: Int32Array, row: number): Int32Array {
  const upline: number[] = [];
  for (let at = row; at >= 0; at = sponsors[at]) upline.push(at);
  return Int32Array.from(upline);
}

/** 1 for each of the first `count` rows that stands below `row`, else 0; one pass, as recruits have higher rows. */
export function markDownline(sponsors: Int32Array, count: number, row: number): Uint8Array {
  const below = new Uint8Array(count);
  for (let at = row + 1; at < count; at++) {
    const sponsor = sponsors[at];
    if (sponsor === row || (sponsor > row && below[sponsor] === 1)) below[at] = 1;
  }
  return below;
}

/** The rows below a member among the first `count`, ascending, itself not included. */
export function downlineOf(sponsors: Int32Array, count: number, row: number): Int32Array {
  const below = markDownline(sponsors, count, row);
  const downline: number[] = [];
  for (let at = row + 1; at < count; at++) if (below[at] === 1) downline.push(at);
  return Int32Array.from(downline);
}

/** The members with the same sponsor as a member's, itself among them, ascending: all without a sponsor, if it has none. */
export function siblingsOf({ sponsors, count }: Pick<People, "sponsors" | "count">, row: number): Int32Array {
  const siblings: number[] = [];
  const sponsor = sponsors[row];
  for (let at = sponsor + 1; at < count; at++) if (sponsors[at] === sponsor) siblings.push(at);
  return Int32Array.from(siblings);
}

/** Everybody below a member. */
export interface Downline {
  /** Their rows, ascending. */
  readonly rows: Int32Array;
  /** The same rows by generation, the recruits first; ascending within each. */
  readonly byGeneration: Int32Array;
  /** Those of generation g (0: the recruits) are `byGeneration[begins[g]]` … `byGeneration[begins[g + 1] − 1]`. */
  readonly begins: readonly number[];
}

/**
 * Gathers the downline of a member in one pass, which ends at the last one below it.
 * @param size how many there are, as `layDisc` counts them
 */
export function gatherDownline(
  { sponsors, generations, count }: Pick<People, "sponsors" | "generations" | "count">,
  size: number,
  row: number,
): Downline {
  const rows = new Int32Array(size);
  if (size === 0) return { rows, byGeneration: rows, begins: [0] };
  const isBelow = new Uint8Array(count);
  const recruits = generations[row] + 1;
  const sizes: number[] = [];
  let found = 0;
  for (let at = row + 1; found < size && at < count; at++) {
    const sponsor = sponsors[at];
    if (sponsor < row || (sponsor > row && isBelow[sponsor] === 0)) continue;
    isBelow[at] = 1;
    rows[found++] = at;
    const generation = generations[at] - recruits;
    // The first of a generation comes after the first of the one above.
    if (generation === sizes.length) sizes.push(1);
    else sizes[generation]++;
  }
  const begins = [0];
  for (const each of sizes) begins.push(begins[begins.length - 1] + each);
  const byGeneration = new Int32Array(size);
  const places = [...begins];
  for (const at of rows) byGeneration[places[generations[at] - recruits]++] = at;
  return { rows, byGeneration, begins };
}

/** The rows of a member's recruits, ascending. */
export function recruitsIn({ byGeneration, begins }: Downline): Int32Array {
  return byGeneration.subarray(0, begins[1] ?? 0);
}

/** How many of each generation of a downline are among the first `members` of the run. */
export function joinedByGeneration({ byGeneration, begins }: Downline, members: number): number[] {
  return begins
    .slice(1)
    .map(
      (end, generation) => bisectLeft(byGeneration, members, begins[generation], end) - begins[generation],
    );
}
