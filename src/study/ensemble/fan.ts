import type { SeedRange } from "../experiment.ts";
import type { Outcome } from "../outcome.ts";
import { seedOrder } from "../seedOrder.ts";
import type { EnsembleSummary } from "../summaries.ts";

type FanRun = EnsembleSummary["fan"][number];

const mostRuns = 30;

/** The single runs that are drawn: of those that are in, the first in the order of seeds, so that few ever make room for others. */
export class Fan {
  private readonly rankOf: ReadonlyMap<number, number>;
  private chosen: readonly { readonly rank: number; readonly run: FanRun }[] = [];

  constructor(seeds: SeedRange) {
    this.rankOf = new Map(Array.from(seedOrder(seeds), (seed, rank) => [seed, rank]));
  }

  add({ seed, joined, diedOut, joinedByDay }: Outcome): void {
    const rank = this.rankOf.get(seed)!;
    if (this.chosen.length === mostRuns && rank > this.chosen[mostRuns - 1].rank) return;
    const run = { seed, joined, diedOut, joinedByDay };
    this.chosen = [...this.chosen, { rank, run }].toSorted((a, b) => a.rank - b.rank).slice(0, mostRuns);
  }

  runs(): readonly FanRun[] {
    return this.chosen.map(({ run }) => run);
  }
}
