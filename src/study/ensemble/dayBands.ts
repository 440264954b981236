import { quantileShares, SortedValues } from "../sortedValues.ts";
import type { Bands } from "../summaries.ts";

/** Days whose values are kept, at most: more would not be seen on a curve, and take memory and time. */
const mostDays = 366;

/** The values of many runs day by day, of which the quantiles are asked while they come. */
export class DayBands {
  private readonly days: number;
  /** Every so many days the values are kept; between them the quantiles are straight. */
  private readonly step: number;
  private readonly kept: readonly SortedValues[];

  /** @param days the last day, from 0 */
  constructor(days: number) {
    this.days = days;
    this.step = Math.ceil((days + 1) / mostDays);
    this.kept = Array.from({ length: Math.ceil(days / this.step) + 1 }, () => new SortedValues());
  }

  /** @param byDay the values of one run at days 0…days */
  add(byDay: readonly number[]): void {
    this.kept.forEach((values, i) => values.add(byDay[this.dayOf(i)]));
  }

  /** The quantiles at days 0…days; NaN without runs. */
  bands(): Bands {
    return quantileShares.map((share) => this.band(share)) as unknown as Bands;
  }

  private dayOf(kept: number): number {
    return Math.min(this.days, kept * this.step);
  }

  private band(share: number): Float64Array {
    const { kept } = this;
    const band = new Float64Array(this.days + 1);
    band[0] = kept[0].quantile(share);
    for (let i = 1; i < kept.length; i++) {
      const from = this.dayOf(i - 1);
      const to = this.dayOf(i);
      const value = kept[i].quantile(share);
      for (let day = from + 1; day <= to; day++)
        band[day] = day === to ? value : band[from] + ((value - band[from]) * (day - from)) / (to - from);
    }
    return band;
  }
}
