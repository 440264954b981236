import type { People } from "../model/run.ts";

/** How a run's tree is built at a moment. */
export interface RunShape {
  readonly members: number;
  /** Who has recruited nobody by then. */
  readonly withoutRecruits: number;
  /** Members of each generation, from 0 on. */
  readonly sizes: readonly number[];
}

/** Measures the tree of the first `members` of a run, in O(members). */
export function measureShape(
  { sponsors, generations }: Pick<People, "sponsors" | "generations">,
  members: number,
): RunShape {
  const hasRecruits = new Uint8Array(members);
  const sizes: number[] = [];
  let withoutRecruits = members;
  for (let row = 0; row < members; row++) {
    const generation = generations[row];
    // The first of a generation comes after the first of the one above.
    if (generation === sizes.length) sizes.push(1);
    else sizes[generation]++;
    const sponsor = sponsors[row];
    if (sponsor < 0 || hasRecruits[sponsor] === 1) continue;
    hasRecruits[sponsor] = 1;
    withoutRecruits--;
  }
  return { members, withoutRecruits, sizes };
}
