/**
 * The events to come, in the order of time. A calendar: each slot of time keeps its events unsorted in chunks until the
 * clock reaches it; then a heap sorts that slot alone, which stays in the processor's cache at any size of the run.
 *
 * A record is five doubles wide: [time, since, measure | a, b, tie, order] — the last two doubles hold four integers. It
 * carries all that its event needs of its sponsor and is not one load away: at 100,000 members a look-up costs as much as
 * the rest of the event.
 */

/** What happens at one and the same time happens in this order. */
export const leave = 0;
export const quit = 1;
export const organicJoin = 2;
export const answer = 3;
export const send = 4;
/** `order` of a record = round × kinds + kind: what a sending causes at its own time is the next round. */
export const kinds = 8;

const recordsPerChunk = 16;
const wordsPerRecord = 10;
const doublesPerRecord = 5;

/** Slots of the calendar a day: so many that few events share one, so few that the ends of all stay in the cache. */
function defaultSlotsPerDay(days: number): number {
  return Math.max(1, Math.min(256, Math.floor(8_192 / days)));
}

/** The chunk that holds the record before `nextRecord`; 0: none. */
function newestChunk(nextRecord: number): number {
  return nextRecord === 0 ? 0 : (((nextRecord + recordsPerChunk - 1) / recordsPerChunk) | 0) - 1;
}

/** A queue of events from time 0 to the horizon, inclusive. */
export class EventQueue {
  /** The event that `pop` has taken out. */
  time = 0;
  /** An answer: when the invitation was sent. A sending in a finite market: whom it reaches. */
  since = 0;
  /** A steady sending: the expected invitations so far. An answer: the generation of whoever joins. */
  measure = 0;
  a = 0;
  b = 0;
  tie = 0;
  order = 0;

  private doubles = new Float64Array(4 * recordsPerChunk * doublesPerRecord);
  private words = new Int32Array(this.doubles.buffer);
  /** Chunk → the chunk of the same slot that was filled before it; 0: none. Chunk 0 is never used. */
  private chunkBefore = new Int32Array(4);
  private chunks = 1;
  private freeChunk = 0;
  /** Slot → where its next record goes; a multiple of recordsPerChunk: its newest chunk is full, 0: it has none. */
  private readonly nextRecord: Int32Array;
  private slot = -1;
  private waiting = 0;
  private heapTimes = new Float64Array(64);
  private heapRecords = new Int32Array(64);
  private heapSize = 0;
  private readonly slotsPerDay: number;

  constructor(days: number, slotsPerDay: number = defaultSlotsPerDay(days)) {
    this.slotsPerDay = slotsPerDay;
    this.nextRecord = new Int32Array(days * slotsPerDay + 1);
  }

  /** Adds an event at `time` ≤ days; never before the event popped last. `tie` orders events of equal time and order. */
  push(time: number, order: number, a: number, b: number, tie: number, since: number, measure: number): void {
    // Looking ahead may have opened a later slot already: what still comes before it joins its heap.
    const slot = Math.max(Math.floor(time * this.slotsPerDay), this.slot);
    let record = this.nextRecord[slot];
    if (record % recordsPerChunk === 0) record = this.openChunk(record);
    this.nextRecord[slot] = record + 1;
    const atDouble = record * doublesPerRecord;
    const atWord = record * wordsPerRecord;
    this.doubles[atDouble] = time;
    this.doubles[atDouble + 1] = since;
    this.doubles[atDouble + 2] = measure;
    this.words[atWord + 6] = a;
    this.words[atWord + 7] = b;
    this.words[atWord + 8] = tie;
    this.words[atWord + 9] = order;
    if (slot === this.slot) this.siftUp(time, record);
    else this.waiting++;
  }

  /** Time of the next event; Infinity if there is none. */
  nextTime(): number {
    return this.heapSize > 0 || this.openNextSlot() ? this.heapTimes[0] : Infinity;
  }

  /** Takes the next event out into the fields; call only after `nextTime` gave a number. */
  pop(): void {
    const record = this.heapRecords[0];
    this.time = this.heapTimes[0]!;
    this.since = this.doubles[record * doublesPerRecord + 1]!;
    this.measure = this.doubles[record * doublesPerRecord + 2]!;
    const atWord = record * wordsPerRecord;
    this.a = this.words[atWord + 6]!;
    this.b = this.words[atWord + 7]!;
    this.tie = this.words[atWord + 8]!;
    this.order = this.words[atWord + 9]!;
    const last = --this.heapSize;
    if (last > 0) this.siftDown(this.heapTimes[last], this.heapRecords[last]);
  }

  /** A fresh chunk behind the full one that ends before `record` (0: there is none); returns its first record. */
  private openChunk(record: number): number {
    let chunk = this.freeChunk;
    if (chunk !== 0) this.freeChunk = this.chunkBefore[chunk]!;
    else {
      chunk = this.chunks++;
      if (chunk >= this.chunkBefore.length) this.growChunks();
    }
    this.chunkBefore[chunk] = newestChunk(record);
    return chunk * recordsPerChunk;
  }

  private growChunks(): void {
    const capacity = this.chunkBefore.length * 4;
    const doubles = new Float64Array(capacity * recordsPerChunk * doublesPerRecord);
    doubles.set(this.doubles);
    this.doubles = doubles;
    this.words = new Int32Array(doubles.buffer);
    const before = new Int32Array(capacity);
    before.set(this.chunkBefore);
    this.chunkBefore = before;
  }

  /** Gives the chunks of the slot that is done back and heaps the next slot that has events. */
  private openNextSlot(): boolean {
    if (this.slot >= 0) this.freeSlot(this.slot);
    if (this.waiting === 0) return false;
    let slot = this.slot + 1;
    while (this.nextRecord[slot] === 0) slot++;
    this.slot = slot;
    let end = this.nextRecord[slot];
    for (let chunk = newestChunk(end); chunk !== 0; chunk = this.chunkBefore[chunk]!) {
      const first = chunk * recordsPerChunk;
      this.waiting -= end - first;
      for (let record = first; record < end; record++)
        this.siftUp(this.doubles[record * doublesPerRecord], record);
      end = (this.chunkBefore[chunk] + 1) * recordsPerChunk;
    }
    return true;
  }

  private freeSlot(slot: number): void {
    let chunk = newestChunk(this.nextRecord[slot]);
    this.nextRecord[slot] = 0;
    while (chunk !== 0) {
      const before = this.chunkBefore[chunk];
      this.chunkBefore[chunk] = this.freeChunk;
      this.freeChunk = chunk;
      chunk = before;
    }
  }

  /** Whether one record at the same time as another comes before it. Ties never go by row: that would favour the early. */
  private tieBefore(record: number, other: number): boolean {
    const words = this.words;
    const p = record * wordsPerRecord;
    const q = other * wordsPerRecord;
    if (words[p + 9] !== words[q + 9]) return words[p + 9] < words[q + 9];
    if (words[p + 8] !== words[q + 8]) return words[p + 8] < words[q + 8];
    return words[p + 7] < words[q + 7];
  }

  private siftUp(time: number, record: number): void {
    if (this.heapSize === this.heapTimes.length) this.growHeap();
    const times = this.heapTimes;
    const records = this.heapRecords;
    let at = this.heapSize++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = times[parent];
      if (above < time || (above === time && !this.tieBefore(record, records[parent]))) break;
      times[at] = above;
      records[at] = records[parent]!;
      at = parent;
    }
    times[at] = time;
    records[at] = record;
  }

  private siftDown(time: number, record: number): void {
    const times = this.heapTimes;
    const records = this.heapRecords;
    const size = this.heapSize;
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      const right = child + 1;
      if (right < size) {
        const a = times[child];
        const b = times[right];
        if (b < a || (b === a && this.tieBefore(records[right], records[child]))) child = right;
      }
      const below = times[child];
      if (time < below || (time === below && !this.tieBefore(records[child], record))) break;
      times[at] = below;
      records[at] = records[child]!;
      at = child;
    }
    times[at] = time;
    records[at] = record;
  }

  private growHeap(): void {
    const times = new Float64Array(this.heapTimes.length * 2);
    times.set(this.heapTimes);
    this.heapTimes = times;
    const records = new Int32Array(times.length);
    records.set(this.heapRecords);
    this.heapRecords = records;
  }
}
