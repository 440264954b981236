import type { Outcome } from "../outcome.ts";
import type { MapCell } from "../summaries.ts";

/** Shares that differ by more than this are different, and rates by more than this share of the larger one: single runs spread so. */
const tellingShare = 0.03;
const tellingRate = 0.25;

type Means = Pick<MapCell, "finalShare" | "growthRatePerDay" | "lossShare">;

/** A mean that does not depend, to the last digit, on the order in which its values came. */
class MeanOfFew {
  private readonly values: number[] = [];
  private mean: number | null = null;

  add(value: number): void {
    this.values.push(value);
    this.values.sort((a, b) => a - b);
    this.mean = this.values.reduce((sum, each) => sum + each, 0) / this.values.length;
  }

  /** null: there are none. */
  get value(): number | null {
    return this.mean;
  }
}

/** The runs of one place of a map. */
export class PlaceRuns {
  runs = 0;
  /** The lowest seed among them. */
  seed = Infinity;
  private readonly mostMembers: number;
  private readonly shares = new MeanOfFew();
  private lowestShare = Infinity;
  private highestShare = -Infinity;
  private readonly rates = new MeanOfFew();
  private readonly lossShares = new MeanOfFew();

  /** @param mostMembers of which final sizes are shares */
  constructor(mostMembers: number) {
    this.mostMembers = mostMembers;
  }

  add({ seed, joined, growthRatePerDay, lossShare }: Outcome): void {
    const share = Math.min(1, joined / this.mostMembers);
    this.runs++;
    this.seed = Math.min(this.seed, seed);
    this.shares.add(share);
    this.lowestShare = Math.min(this.lowestShare, share);
    this.highestShare = Math.max(this.highestShare, share);
    if (growthRatePerDay !== null) this.rates.add(growthRatePerDay);
    if (lossShare !== null) this.lossShares.add(lossShare);
  }

  /** The means; of growth rates over the runs that grew, of shares in loss over those with members. */
  means(): Means {
    return {
      finalShare: this.shares.value ?? NaN,
      growthRatePerDay: this.rates.value,
      lossShare: this.lossShares.value,
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
