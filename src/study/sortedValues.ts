/** The shares of all values that lie below the five quantiles. */
export const quantileShares = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** Numbers that come one by one and are read in order now and then. None is NaN. */
export class SortedValues {
  /** How many there are. */
  count = 0;
  private values = new Float64Array(8);
  /** So many of them, from the first, are sorted. */
  private sortedCount = 0;

  add(value: number): void {
    if (this.count === this.values.length) {
      const longer = new Float64Array(2 * this.count);
      longer.set(this.values);
      this.values = longer;
    }
    this.values[this.count++] = value;
  }

  /** All of them, rising: a view, until the next is added. */
  sorted(): Float64Array {
    this.sortWhatIsNew();
    return this.values.subarray(0, this.count);
  }

  /**
   * The value below which a share of them lies; between two it is straight. NaN if there is none.
   * @source Hyndman & Fan 1996, definition 7
   */
  quantile(share: number): number {
    this.sortWhatIsNew();
    const { values, count } = this;
    const place = (count - 1) * share;
    const below = Math.floor(place);
    if (below + 1 >= count) return count === 0 ? NaN : values[count - 1];
    return values[below] + (values[below + 1] - values[below]) * (place - below);
  }

  /** Sorts the new ones by themselves, then lets them sink in from above: what is below them all is not touched. */
  private sortWhatIsNew(): void {
    const { values, count, sortedCount } = this;
    if (sortedCount === count) return;
    const added = values.subarray(sortedCount, count).toSorted();
    let old = sortedCount - 1;
    for (let next = added.length - 1, place = count - 1; next >= 0; place--)
      values[place] = old >= 0 && values[old] > added[next] ? values[old--] : added[next--];
    this.sortedCount = count;
  }
}
