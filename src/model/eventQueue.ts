/**
 * The events to come, in the order of time. A calendar: each slot of time keeps its events unsorted in chunks until the
 * clock reaches it; then a heap sorts that slot alone, which stays in the processor's cache at any size of the run.
 *
 * A record is five doubles wide: [time, since, measure | whose, what, tie, order] — the last two doubles hold four integers. It
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

/** One event on its way into the queue or out of it: in arrays, as a double passed in a call may cost an object each time. */
class EventRecord {
  private readonly buffer = new ArrayBuffer(doublesPerRecord * 8);
  /** [time, since, measure] — see the names below. */
  readonly doubles = new Float64Array(this.buffer);
  readonly words = new Int32Array(this.buffer);
}

/** Places in `doubles` of a record. */
export const time = 0;
/** An answer: when the invitation was sent. */
export const since = 1;
/** A steady sending: the expected invitations so far. An answer: the generation of whoever joins. */
export const measure = 2;
/** Places in `words` of a record. The row of the member whose event it is, or the day of an organic join. */
export const whose = 6;
/** An answer: the person invited, or the second word of its key. A sending: the number of the invitation. An organic join: its number that day. */
export const what = 7;
/** Orders events of equal time and order; an answer in an unlimited market: the first word of the key. */
export const tie = 8;
export const order = 9;

/** A queue of events from time 0 to the horizon, inclusive. */
export class EventQueue {
  /** The event that `push` takes in. */
  readonly next = new EventRecord();
  /** The event that `pop` has taken out. */
  readonly popped = new EventRecord();

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

  /**
   * Adds the event in `next`, at a time ≤ days and never before the one popped last.
   */
  push(): void {
    const { doubles: event, words: eventWords } = this.next;
    // Looking ahead may have opened a later slot already: what still comes before it joins its heap.
    const slot = Math.max(Math.floor(event[time] * this.slotsPerDay), this.slot);
    let record = this.nextRecord[slot];
    if (record % recordsPerChunk === 0) record = this.openChunk(record);
    this.nextRecord[slot] = record + 1;
    const atDouble = record * doublesPerRecord;
    const atWord = record * wordsPerRecord;
    this.doubles[atDouble] = event[time];
    this.doubles[atDouble + since] = event[since];
    this.doubles[atDouble + measure] = event[measure];
    this.words[atWord + whose] = eventWords[whose];
    this.words[atWord + what] = eventWords[what];
    this.words[atWord + tie] = eventWords[tie];
    this.words[atWord + order] = eventWords[order];
    if (slot === this.slot) this.siftUp(record);
    else this.waiting++;
  }

  /** Time of the next event; Infinity if there is none. */
  nextTime(): number {
    return this.heapSize > 0 || this.openNextSlot() ? this.heapTimes[0] : Infinity;
  }

  /** Takes the next event out into `popped`; call only after `nextTime` gave a number. */
  pop(): void {
    const record = this.heapRecords[0];
    const { doubles: event, words: eventWords } = this.popped;
    const atDouble = record * doublesPerRecord;
    const atWord = record * wordsPerRecord;
    event[time] = this.doubles[atDouble];
    event[since] = this.doubles[atDouble + since];
    event[measure] = this.doubles[atDouble + measure];
    eventWords[whose] = this.words[atWord + whose];
    eventWords[what] = this.words[atWord + what];
    eventWords[tie] = this.words[atWord + tie];
    eventWords[order] = this.words[atWord + order];
    const last = --this.heapSize;
    if (last > 0) this.siftDown(this.heapRecords[last]);
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
      for (let record = first; record < end; record++) this.siftUp(record);
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
    if (words[p + order] !== words[q + order]) return words[p + order] < words[q + order];
    if (words[p + tie] !== words[q + tie]) return words[p + tie] < words[q + tie];
    return words[p + what] < words[q + what];
  }

  private siftUp(record: number): void {
    if (this.heapSize === this.heapTimes.length) this.growHeap();
    const times = this.heapTimes;
    const records = this.heapRecords;
    const own = this.doubles[record * doublesPerRecord];
    let at = this.heapSize++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = times[parent];
      if (above < own || (above === own && !this.tieBefore(record, records[parent]))) break;
      times[at] = above;
      records[at] = records[parent]!;
      at = parent;
    }
    times[at] = own;
    records[at] = record;
  }

  private siftDown(record: number): void {
    const times = this.heapTimes;
    const records = this.heapRecords;
    const own = times[this.heapSize];
    const size = this.heapSize;
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      const right = child + 1;
      if (right < size) {
        const one = times[child];
        const other = times[right];
        if (other < one || (other === one && this.tieBefore(records[right], records[child]))) child = right;
      }
      const below = times[child];
      if (own < below || (own === below && !this.tieBefore(records[child], record))) break;
      times[at] = below;
      records[at] = records[child]!;
      at = child;
    }
    times[at] = own;
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
