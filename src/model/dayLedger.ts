import { ChunkedLists } from "./chunkedLists.ts";
import type { PageMemory } from "./pageMemory.ts";

/** The day whose census row counts what happens at `time`: row d covers (d − 1, d], row 0 time 0. */
function censusDay(time: number): number {
  return Math.ceil(time);
}

const noValues = new Float64Array(0);

/**
 * Things that were decided ahead of their time, by the day on which they happen. The exact times are kept until the day is
 * closed, so that a run which ends within a day counts what has happened by then and no more. An entry is its time and, in a
 * ledger of width 3, two numbers that go with it.
 */
export class DayLedger {
  /** What `add` notes: the time, and what goes with it. An array, as is all that hot calls hand on. */
  readonly entry = new Float64Array(3);
  private readonly width: 1 | 3;
  private readonly memory: PageMemory;
  private readonly days: ChunkedLists;
  /** Each page is as large as all before it: page p holds the entries at the places from 2^p to 2^(p+1) − 1. */
  private readonly pages: Float64Array[] = [];

  /** @param days the ledger is for the days 0…days */
  constructor(days: number, width: 1 | 3, memory: PageMemory) {
    this.width = width;
    this.memory = memory;
    this.days = new ChunkedLists(days + 1, width === 1 ? 8 : 6);
  }

  /** Notes the thing in `entry`, at a time ≤ days, on a day that is not closed yet. */
  add(): void {
    const { entry, width } = this;
    const place = this.days.add(censusDay(entry[0]));
    const page = 31 - Math.clz32(place);
    if (page >= this.pages.length) this.addPage(page);
    const values = this.pages[page];
    const at = (place - (1 << page)) * width;
    values[at] = entry[0];
    if (width === 1) return;
    values[at + 1] = entry[1];
    values[at + 2] = entry[2];
  }

  /** How many things happen on that day, until `time` (inclusive). */
  countUntil(day: number, time: number): number {
    let count = 0;
    this.forEach(day, (happens) => {
      if (happens <= time) count++;
    });
    return count;
  }

  /** Gives each thing of that day: its time and what goes with it (0 in a ledger of width 1). */
  forEach(day: number, visit: (time: number, second: number, third: number) => void): void {
    const { days, width } = this;
    for (let end = days.end(day); end !== 0; end = days.endBefore(end)) {
      const start = days.chunkStart(end);
      const page = 31 - Math.clz32(start);
      const values = this.pages[page];
      for (let place = start; place < end; place++) {
        const at = (place - (1 << page)) * width;
        if (width === 1) visit(values[at], 0, 0);
        else visit(values[at], values[at + 1], values[at + 2]);
      }
    }
  }

  /** How many things happened on that day in all; forgets them. */
  close(day: number): number {
    const { days } = this;
    let count = 0;
    for (let end = days.end(day); end !== 0; end = days.endBefore(end)) count += end - days.chunkStart(end);
    days.clear(day);
    return count;
  }

  private addPage(page: number): void {
    while (this.pages.length < page) this.pages.push(noValues);
    this.pages.push(this.memory.take((1 << page) * this.width));
  }
}
