/**
 * Counts of things that were decided ahead of their time, by the day on which they happen. The exact times are kept until
 * the day is closed, so that a run which ends within a day counts what has happened by then and no more.
 */

const timesPerChunk = 64;

/** The day whose census row counts what happens at `time`: row d covers (d − 1, d], row 0 time 0. */
function censusDay(time: number): number {
  return Math.ceil(time);
}

/** The chunk that holds the time before `nextTime`; 0: none. */
function newestChunk(nextTime: number): number {
  return nextTime === 0 ? 0 : (((nextTime + timesPerChunk - 1) / timesPerChunk) | 0) - 1;
}

/** A ledger for the days 0…days. */
export class DayLedger {
  private times = new Float64Array(4 * timesPerChunk);
  /** Chunk → the chunk of the same day that was filled before it; 0: none. Chunk 0 is never used. */
  private chunkBefore = new Int32Array(4);
  private chunks = 1;
  private freeChunk = 0;
  /** Day → where its next time goes; a multiple of timesPerChunk: its newest chunk is full, 0: it has none. */
  private readonly nextTime: Int32Array;

  constructor(days: number) {
    this.nextTime = new Int32Array(days + 1);
  }

  /** Notes something at `time` ≤ days, on a day that is not closed yet. */
  add(time: number): void {
    const day = censusDay(time);
    let at = this.nextTime[day];
    if (at % timesPerChunk === 0) at = this.openChunk(at);
    this.times[at] = time;
    this.nextTime[day] = at + 1;
  }

  /** How many things of that day have happened by `time`, inclusive. */
  countUntil(day: number, time: number): number {
    let count = 0;
    let end = this.nextTime[day];
    for (let chunk = newestChunk(end); chunk !== 0; chunk = this.chunkBefore[chunk]) {
      for (let at = chunk * timesPerChunk; at < end; at++) if (this.times[at] <= time) count++;
      end = (this.chunkBefore[chunk] + 1) * timesPerChunk;
    }
    return count;
  }

  /** How many things happened on that day in all; forgets their times. */
  close(day: number): number {
    let count = 0;
    let end = this.nextTime[day];
    let chunk = newestChunk(end);
    while (chunk !== 0) {
      const before = this.chunkBefore[chunk];
      count += end - chunk * timesPerChunk;
      end = (before + 1) * timesPerChunk;
      this.chunkBefore[chunk] = this.freeChunk;
      this.freeChunk = chunk;
      chunk = before;
    }
    this.nextTime[day] = 0;
    return count;
  }

  /** A fresh chunk behind the full one that ends before `at` (0: there is none); returns its first place. */
  private openChunk(at: number): number {
    let chunk = this.freeChunk;
    if (chunk !== 0) this.freeChunk = this.chunkBefore[chunk];
    else {
      chunk = this.chunks++;
      if (chunk >= this.chunkBefore.length) this.grow();
    }
    this.chunkBefore[chunk] = newestChunk(at);
    return chunk * timesPerChunk;
  }

  private grow(): void {
    const times = new Float64Array(this.times.length * 2);
    times.set(this.times);
    this.times = times;
    const before = new Int32Array(this.chunkBefore.length * 2);
    before.set(this.chunkBefore);
    this.chunkBefore = before;
  }
}
