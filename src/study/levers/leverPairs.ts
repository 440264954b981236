import type { Outcome } from "../outcome.ts";
import { SortedValues } from "../sortedValues.ts";
import type { Lever } from "../summaries.ts";
import type { BetterInput } from "./leversOf.ts";

/** What the pairs of runs of one lever say, each pair on the same seed. */
export class LeverPairs {
  private readonly input: BetterInput;
  private readonly daysEarlier = new SortedValues();
  private readonly moreMembers = new SortedValues();
  private pairs = 0;
  private onlyBetter = 0;
  private onlyAsItIs = 0;

  constructor(input: BetterInput) {
    this.input = input;
  }

  add(asItIs: Outcome, better: Outcome): void {
    this.pairs++;
    if (asItIs.joined > 0) this.moreMembers.add(better.joined / asItIs.joined - 1);
    if (asItIs.targetDay !== null && better.targetDay !== null)
      this.daysEarlier.add(asItIs.targetDay - better.targetDay);
    else if (better.targetDay !== null) this.onlyBetter++;
    else if (asItIs.targetDay !== null) this.onlyAsItIs++;
  }

  lever(): Lever {
    return {
      ...this.input,
      pairs: this.pairs,
      daysEarlier: this.daysEarlier.quantiles(),
      onlyBetter: this.onlyBetter,
      onlyAsItIs: this.onlyAsItIs,
      moreMembers: this.moreMembers.quantiles(),
    };
  }
}
