/**
 * Counts of things that were decided ahead of their time, by the day on which they happen. The exact times are kept until
 * the day is closed, so that a run which ends within a day counts what has happened by then and no more.
 */

const timesPerChunk = 64;

/** The day whose census row counts what happens at `time`: row d covers (d − 1, d], row 0 time 0. */
export function censusDay(time: number): number {
  return Math.ceil(time);
}

/** A ledger for the days 0…days. */
export class DayLedger {
  private times = new Float64Array(4 * timesPerChunk);
  private chunkBefore = new Int32Array(4);
  private chunks = 1;
  private freeChunk = 0;
  private readonly newestChunk: Int32Array;
  private readonly newestFill: Uint8Array;

  constructor(days: number) {
    this.newestChunk = new Int32Array(days + 1);
    this.newestFill = new Uint8Array(days + 1).fill(timesPerChunk);
  }

  /** Notes something at `time` ≤ days, on a day that is not closed yet. */
  add(time: number): void {
    const day = censusDay(time);
    if (this.newestFill[day] === timesPerChunk) this.openChunk(day);
    this.times[this.newestChunk[day] * timesPerChunk + this.newestFill[day]++] = time;
  }

  /** How many things of that day have happened by `time`, inclusive. */
  countUntil(day: number, time: number): number {
    let count = 0;
    let fill = this.newestFill[day];
    for (let chunk = this.newestChunk[day]; chunk !== 0; chunk = this.chunkBefore[chunk]!) {
      const first = chunk * timesPerChunk;
      for (let at = first; at < first + fill; at++) if (this.times[at] <= time) count++;
      fill = timesPerChunk;
    }
    return count;
  }

  /** How many things happened on that day in all; forgets their times. */
  close(day: number): number {
    let count = 0;
    let fill = this.newestFill[day];
    let chunk = this.newestChunk[day];
    while (chunk !== 0) {
      count += fill;
      fill = timesPerChunk;
      const before = this.chunkBefore[chunk];
      this.chunkBefore[chunk] = this.freeChunk;
      this.freeChunk = chunk;
      chunk = before;
    }
    this.newestChunk[day] = 0;
    this.newestFill[day] = timesPerChunk;
    return count;
  }

  private openChunk(day: number): void {
    let chunk = this.freeChunk;
    if (chunk !== 0) this.freeChunk = this.chunkBefore[chunk]!;
    else {
      chunk = this.chunks++;
      if (chunk >= this.chunkBefore.length) this.grow();
    }
    this.chunkBefore[chunk] = this.newestChunk[day]!;
    this.newestChunk[day] = chunk;
    this.newestFill[day] = 0;
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
