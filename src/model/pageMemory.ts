/**
 * Pages of numbers for what is still to come in a run. Those of a run that is over can serve the next one: memory that was not
 * touched before costs a page fault every 4 kB, and of runs that are done one after the other that is a sixth of the work.
 */
export class PageMemory {
  /** Length → pages of that length that nobody holds. */
  private readonly spare = new Map<number, Float64Array[]>();
  private readonly held: Float64Array[] = [];

  /** A page of so many numbers, in which anything may still lie. */
  take(length: number): Float64Array {
    const page = this.spare.get(length)?.pop() ?? new Float64Array(length);
    this.held.push(page);
    return page;
  }

  /** Takes all pages back, those of a run that nobody goes on with. */
  takeBack(): void {
    for (const page of this.held) {
      const spare = this.spare.get(page.length);
      if (spare === undefined) this.spare.set(page.length, [page]);
      else spare.push(page);
    }
    this.held.length = 0;
  }
}
