import type { Census } from "../model/run.ts";
import { stack } from "./bands.ts";

/** What becomes of an invitation, as the bands lie on each other from below. */
export const fates = ["accepted", "overtaken", "refused", "wasted", "unreachable", "open"] as const;

/** The name of a fate, or "open" while there is none. */
export type Fate = (typeof fates)[number];

/** What has become of all invitations by the end of each day: row of the census → count. */
export interface FateCounts {
  readonly rows: number;
  /** All that were sent: the sum of the fates and of those still open. */
  readonly sent: Float64Array;
  readonly counts: Readonly<Record<Fate, Float64Array>>;
  /** The fates that occur in the run, in their order. */
  readonly occurring: readonly Fate[];
  /** Of each of them the upper edge of its band, as a share of those sent, 0…1; before anything is sent, as on the first day on which something is. */
  readonly edges: readonly Float64Array[];
  /** The row after which the first is sent, or by which it is; `rows` if nothing is ever. */
  readonly firstRow: number;
}

function cumulative(daily: Float64Array, rows: number): Float64Array {
  let sum = 0;
  return daily.slice(0, rows).map((value) => (sum += value));
}

/** Adds a census up by fate. */
export function countFates(census: Census): FateCounts {
  const { rows } = census;
  const counts = Object.fromEntries(
    fates.map((fate) => [
      fate,
      fate === "open" ? census.open.slice(0, rows) : cumulative(census[fate], rows),
    ]),
  ) as Record<Fate, Float64Array>;
  const sent = new Float64Array(rows);
  for (const fate of fates) for (let row = 0; row < rows; row++) sent[row] += counts[fate][row];
  const occurring = fates.filter((fate) => counts[fate].some((count) => count > 0));
  const firstSent = sent.findIndex((count) => count > 0);
  const stacked = stack(
    occurring.map((fate) => counts[fate]),
    rows,
  );
  const share = (edge: Float64Array): Float64Array =>
    edge.map((_, row) =>
      firstSent < 0 ? 0 : edge[Math.max(row, firstSent)] / sent[Math.max(row, firstSent)],
    );
  return {
    rows,
    sent,
    counts,
    occurring,
    edges: stacked.map(share),
    firstRow: firstSent < 0 ? rows : Math.max(0, firstSent - 1),
  };
}
