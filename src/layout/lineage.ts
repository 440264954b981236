/** How many people a member brought directly, and how many stand below it in all. */
export interface LineageCounts {
  readonly recruits: number;
  readonly downline: number;
}

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

/** Recruits and downline of a member among the first `count` rows, that is, at a moment of the run. */
export function lineageCounts(sponsors: Int32Array, count: number, row: number): LineageCounts {
  const below = markDownline(sponsors, count, row);
  let recruits = 0;
  let downline = 0;
  for (let at = row + 1; at < count; at++) {
    if (sponsors[at] === row) recruits++;
    downline += below[at];
  }
  return { recruits, downline };
}
