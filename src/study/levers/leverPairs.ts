import type { Outcome } from "../outcome.ts";
import { SortedValues } from "../sortedValues.ts";
import type { Lever, PairedMean } from "../summaries.ts";
import type { BetterInput } from "./leversOf.ts";
import { pairedMean } from "./pairedMean.ts";

/** What the pairs of runs of one lever say, each pair on the same seed. */
export class LeverPairs {
  private readonly input: BetterInput;
  private readonly days: number;
  private readonly reachMore = new SortedValues();
  private readonly daysEarlier = new SortedValues();
  private readonly moreMembers = new SortedValues();
  private membersAsItIs = 0;

  /** @param days the length of a run */
  constructor(input: BetterInput, days: number) {
    this.input = input;
    this.days = days;
  }

  add(asItIs: Outcome, better: Outcome): void {
    this.reachMore.add(reaches(better) - reaches(asItIs));
    this.daysEarlier.add(this.daysUntilTarget(asItIs) - this.daysUntilTarget(better));
    this.moreMembers.add(better.joined - asItIs.joined);
    this.membersAsItIs += asItIs.joined;
  }

  lever(): Lever {
    const { count: pairs } = this.reachMore;
    return {
      ...this.input,
      pairs,
      reachMore: pairedMean(this.reachMore),
      daysEarlier: pairedMean(this.daysEarlier),
      moreMembers: asShareOf(pairedMean(this.moreMembers), this.membersAsItIs / pairs),
    };
  }

  /**
   * What does not reach the target counts as its last day: so all pairs are counted, and all inputs over the same ones.
   * @source Royston & Parmar 2013, the restricted mean of a time until something happens
   */
  private daysUntilTarget({ targetDay }: Outcome): number {
    return targetDay ?? this.days;
  }
}

const reaches = ({ targetDay }: Outcome): number => (targetDay === null ? 0 : 1);

/** The same as a share of something; of nothing there is none. */
function asShareOf(paired: PairedMean | null, whole: number): PairedMean | null {
  if (paired === null || whole === 0) return null;
  return { ...paired, mean: paired.mean / whole, margin: paired.margin / whole };
}
