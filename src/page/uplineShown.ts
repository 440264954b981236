/** A step of an upline that is shown, or how many are left out in its place. */
export type UplineShown = { readonly row: number } | { readonly leftOut: number };

/** So many are shown before and after those left out; the root is the most telling, then those next to the person. */
const [first, last] = [2, 4];

/** An upline from the root to the person, a long one without its middle. */
export function uplineShown(rowsFromRoot: readonly number[]): readonly UplineShown[] {
  const steps = rowsFromRoot.map((row) => ({ row }));
  const leftOut = steps.length - first - last;
  // One left out would take as much room as the step itself.
  if (leftOut <= 1) return steps;
  return [...steps.slice(0, first), { leftOut }, ...steps.slice(-last)];
}
