import type { Outcome } from "../outcome.ts";
import type { MapCell } from "../summaries.ts";

/** Shares that differ by more than this are different, and rates by more than this share of the larger one: single runs spread so. */
const tellingShare = 0.03;
const tellingRate = 0.25;

type Means = Pick<MapCell, "finalShare" | "growthRatePerDay" | "lossShare">;

/** The runs of one place of a map. */
export class PlaceRuns {
  runs = 0;
  private readonly mostMembers: number;
  private shares = 0;
  private lowestShare = Infinity;
  private highestShare = -Infinity;
  private growing = 0;
  private rates = 0;
  private withMoney = 0;
  private lossShares = 0;

  /** @param mostMembers of which final sizes are shares */
  constructor(mostMembers: number) {
    this.mostMembers = mostMembers;
  }

  add({ joined, growthRatePerDay, lossShare }: Outcome): void {
    const share = Math.min(1, joined / this.mostMembers);
    this.runs++;
    this.shares += share;
    this.lowestShare = Math.min(this.lowestShare, share);
    this.highestShare = Math.max(this.highestShare, share);
    if (growthRatePerDay !== null) {
      this.growing++;
      this.rates += growthRatePerDay;
    }
    if (lossShare !== null) {
      this.withMoney++;
      this.lossShares += lossShare;
    }
  }

  /** The means; of growth rates over the runs that grew, of shares in loss over those with members. */
  means(): Means {
    return {
      finalShare: this.shares / this.runs,
      growthRatePerDay: this.growing === 0 ? null : this.rates / this.growing,
      lossShare: this.withMoney === 0 ? null : this.lossShares / this.withMoney,
    };
  }

  /** Whether its own runs end differently. */
  isAtOdds(): boolean {
    return this.highestShare - this.lowestShare > tellingShare;
  }
}

/** Whether two places are so different that more runs, there and between them, are worth while. */
export function areDifferent(a: Means, b: Means): boolean {
  return (
    Math.abs(a.finalShare - b.finalShare) > tellingShare ||
    Math.abs((a.lossShare ?? 0) - (b.lossShare ?? 0)) > tellingShare ||
    areDifferentRates(a.growthRatePerDay ?? 0, b.growthRatePerDay ?? 0)
  );
}

function areDifferentRates(a: number, b: number): boolean {
  return Math.abs(a - b) > tellingRate * Math.max(a, b);
}
