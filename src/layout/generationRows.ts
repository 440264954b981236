/** The members sorted by generation, in each in the order of joining. */
export interface GenerationRows {
  /** The rows of generation g are `rows[begins[g]]` … `rows[begins[g + 1] − 1]`, ascending. */
  readonly rows: Int32Array;
  readonly begins: Int32Array;
}

/** Sorts the first `count` rows by their generations, which are 0 or more, in O(count). */
export function sortByGeneration(generations: Int32Array, count: number): GenerationRows {
  let last = -1;
  for (let row = 0; row < count; row++) if (generations[row] > last) last = generations[row];
  // Counted two places further on, so that filling moves each begin from its predecessor's place to its own.
  const begins = new Int32Array(last + 3);
  for (let row = 0; row < count; row++) begins[generations[row] + 2]++;
  for (let at = 2; at < begins.length; at++) begins[at] += begins[at - 1];
  const rows = new Int32Array(count);
  for (let row = 0; row < count; row++) rows[begins[generations[row] + 1]++] = row;
  return { rows, begins: begins.subarray(0, last + 2) };
}

/** How many of a generation are among the first `members`, that is, at a moment of the run. */
export function membersOfGeneration(
  { rows, begins }: GenerationRows,
  generation: number,
  members: number,
): number {
  let low = begins[generation];
  let high = begins[generation + 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rows[middle] < members) low = middle + 1;
    else high = middle;
  }
  return low - begins[generation];
}
