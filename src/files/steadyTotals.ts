/**
 * Which of these totals fit together: a longest part of them that never falls, as a total of all who ever joined cannot. What is
 * not in it stands out: one number too large does not cost all that come after it. Of two that fit equally well the earlier one
 * stays. n log n.
 * @param totals NaN is left out.
 * @returns Whether each is part of it.
 */
export function steadyTotals(totals: readonly number[]): readonly boolean[] {
  // From the back, by length less 1: where the part of that length begins that begins highest.
  const starts: number[] = [];
  const next = new Int32Array(totals.length).fill(-1);
  for (let at = totals.length - 1; at >= 0; at--) {
    const total = totals[at];
    if (Number.isNaN(total)) continue;
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (totals[starts[middle]] >= total) low = middle + 1;
      else high = middle;
    }
    if (low > 0) next[at] = starts[low - 1];
    starts[low] = at;
  }
  const isPart = totals.map(() => false);
  for (let at = starts.at(-1) ?? -1; at >= 0; at = next[at]) isPart[at] = true;
  return isPart;
}
