/**
 * Things that were decided ahead of their time, by the day on which they happen. The exact times are kept until the day is
 * closed, so that a run which ends within a day counts what has happened by then and no more.
 */

const entriesPerChunk = 64;

/** The day whose census row counts what happens at `time`: row d covers (d − 1, d], row 0 time 0. */
function censusDay(time: number): number {
  return Math.ceil(time);
}

/** The chunk that holds the entry before `next`; 0: none. */
function newestChunk(next: number): number {
  return next === 0 ? 0 : (((next + entriesPerChunk - 1) / entriesPerChunk) | 0) - 1;
}

/** A ledger for the days 0…days. An entry is its time and, in a ledger of width 3, two numbers that go with it. */
export class DayLedger {
  /** What `add` notes: the time, and what goes with it. An array, as is all that hot calls hand on. */
  readonly entry = new Float64Array(3);
  private readonly width: 1 | 3;
  private values: Float64Array;
  /** Chunk → the chunk of the same day that was filled before it; 0: none. Chunk 0 is never used. */
  private chunkBefore = new Int32Array(4);
  private chunks = 1;
  private freeChunk = 0;
  /** Day → where its next entry goes; a multiple of entriesPerChunk: its newest chunk is full, 0: it has none. */
  private readonly next: Int32Array;

  constructor(days: number, width: 1 | 3) {
    this.width = width;
    this.values = new Float64Array(4 * entriesPerChunk * width);
    this.next = new Int32Array(days + 1);
  }

  /** Notes the thing in `entry`, at a time ≤ days, on a day that is not closed yet. */
  add(): void {
    const { entry, width } = this;
    const day = censusDay(entry[0]);
    let next = this.next[day];
    if (next % entriesPerChunk === 0) next = this.openChunk(next);
    this.next[day] = next + 1;
    const at = next * width;
    this.values[at] = entry[0];
    if (width === 1) return;
    this.values[at + 1] = entry[1];
    this.values[at + 2] = entry[2];
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
    const { values, width } = this;
    let end = this.next[day];
    for (let chunk = newestChunk(end); chunk !== 0; chunk = this.chunkBefore[chunk]) {
      for (let entry = chunk * entriesPerChunk; entry < end; entry++) {
        const at = entry * width;
        if (width === 1) visit(values[at], 0, 0);
        else visit(values[at], values[at + 1], values[at + 2]);
      }
      end = (this.chunkBefore[chunk] + 1) * entriesPerChunk;
    }
  }

  /** How many things happened on that day in all; forgets them. */
  close(day: number): number {
    let count = 0;
    let end = this.next[day];
    let chunk = newestChunk(end);
    while (chunk !== 0) {
      const before = this.chunkBefore[chunk];
      count += end - chunk * entriesPerChunk;
      end = (before + 1) * entriesPerChunk;
      this.chunkBefore[chunk] = this.freeChunk;
      this.freeChunk = chunk;
      chunk = before;
    }
    this.next[day] = 0;
    return count;
  }

  /** A fresh chunk behind the full one that ends before `entry` (0: there is none); returns its first place. */
  private openChunk(entry: number): number {
    let chunk = this.freeChunk;
    if (chunk !== 0) this.freeChunk = this.chunkBefore[chunk];
    else {
      chunk = this.chunks++;
      if (chunk >= this.chunkBefore.length) this.grow();
    }
    this.chunkBefore[chunk] = newestChunk(entry);
    return chunk * entriesPerChunk;
  }

  private grow(): void {
    const values = new Float64Array(this.values.length * 4);
    values.set(this.values);
    this.values = values;
    const before = new Int32Array(this.chunkBefore.length * 4);
    before.set(this.chunkBefore);
    this.chunkBefore = before;
  }
}
