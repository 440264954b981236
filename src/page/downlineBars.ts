import { joinedByGeneration } from "../layout/lineage.ts";
import type { Downline } from "../layout/lineage.ts";

/** A bar of a downline: one generation, or several that follow each other. */
export interface DownlineBar {
  /** Generations of the run, the last included. */
  readonly from: number;
  readonly to: number;
  readonly joined: number;
  /** By the end of the run. */
  readonly everybody: number;
}

/** More bars than this are put together, as few to one as will do. */
const mostBars = 8;

const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);

/**
 * A downline by generation while the first `members` of the run have joined.
 * @param generation that of the member whose downline it is
 */
export function downlineBars(downline: Downline, generation: number, members: number): DownlineBar[] {
  const joined = joinedByGeneration(downline, members);
  const each = Math.ceil(joined.length / mostBars);
  const bars: DownlineBar[] = [];
  for (let first = 0; first < joined.length; first += each) {
    const end = Math.min(first + each, joined.length);
    bars.push({
      from: generation + 1 + first,
      to: generation + end,
      joined: sum(joined.slice(first, end)),
      everybody: downline.begins[end] - downline.begins[first],
    });
  }
  return bars;
}
