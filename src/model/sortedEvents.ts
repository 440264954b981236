import { tieWords } from "./eventRecord.ts";
import type { EventStore } from "./eventStore.ts";

/** So few events are sorted by insertion. */
const few = 12;

/**
 * Events that are sorted all at once: spread over as many buckets of time as there are events, so that most buckets hold one or
 * two, and each bucket by insertion. A bucket that holds many is spread again, and events at one and the same time by
 * what orders them then.
 */
export class SortedEvents {
  count = 0;
  private readonly store: EventStore;
  private times = new Float64Array(64);
  private places = new Int32Array(64);
  /** Keys of events at one and the same time: their times need no moving then. */
  private tieKeys = new Float64Array(64);
  private spareKeys = new Float64Array(64);
  private sparePlaces = new Int32Array(64);
  private buckets = new Int32Array(64);
  private bucketEnds = new Int32Array(64);
  /** Stretches still to be spread: from, to, and how many keys are equal there. */
  private readonly todo: number[] = [];

  constructor(store: EventStore) {
    this.store = store;
  }

  /** The place of the i-th event. */
  placeAt(i: number): number {
    return this.places[i];
  }

  /** The time of the i-th event. */
  timeAt(i: number): number {
    return this.times[i];
  }

  /** Adds the events at the places from `from` up to `to`, in no order. */
  add(from: number, to: number): void {
    const { store } = this;
    let count = this.count;
    if (count + to - from > this.times.length) this.grow(count + to - from);
    const { times, places } = this;
    for (let place = from; place < to; place++) {
      times[count] = store.timeAt(place);
      places[count++] = place;
    }
    this.count = count;
  }

  /** Sorts all that have been added. */
  sort(): void {
    const { todo } = this;
    todo.push(0, this.count, 0);
    while (todo.length > 0) {
      const equalKeys = todo.pop()!;
      const to = todo.pop()!;
      const from = todo.pop()!;
      const keys = equalKeys === 0 ? this.times : this.tieKeys;
      if (to - from <= few) this.insert(keys, from, to);
      else this.spread(keys, from, to, equalKeys);
    }
  }

  private spread(keys: Float64Array, from: number, to: number, equalKeys: number): void {
    const { places, spareKeys, sparePlaces, buckets, bucketEnds, todo } = this;
    const size = to - from;
    let low = keys[from];
    let high = low;
    for (let i = from + 1; i < to; i++) {
      const key = keys[i];
      if (key < low) low = key;
      else if (key > high) high = key;
    }
    if (low === high) {
      if (equalKeys < tieWords.length) this.goByTies(from, to, equalKeys);
      return;
    }
    const range = high - low;
    bucketEnds.fill(0, 0, size);
    for (let i = from; i < to; i++) {
      const key = keys[i];
      // A quotient, as the reciprocal of a tiny range would be infinite. The lowest and the highest never share a bucket.
      const bucket = Math.min(size - 1, (((key - low) / range) * size) | 0);
      spareKeys[i] = key;
      sparePlaces[i] = places[i];
      buckets[i] = bucket;
      bucketEnds[bucket]++;
    }
    for (let bucket = 0, end = from; bucket < size; bucket++) bucketEnds[bucket] = end += bucketEnds[bucket];
    for (let i = from; i < to; i++) {
      const at = --bucketEnds[buckets[i]];
      keys[at] = spareKeys[i];
      places[at] = sparePlaces[i];
    }
    // By now bucketEnds are the starts. What lies between two full buckets is nearly sorted.
    let sortedTo = from;
    for (let bucket = 0; bucket < size; bucket++) {
      const start = bucketEnds[bucket];
      const end = bucket + 1 < size ? bucketEnds[bucket + 1] : to;
      if (end - start <= few) continue;
      this.insert(keys, sortedTo, start);
      todo.push(start, end, equalKeys);
      sortedTo = end;
    }
    this.insert(keys, sortedTo, to);
  }

  /** All of these are equal so far: sorts them by the next key. */
  private goByTies(from: number, to: number, equalKeys: number): void {
    const { store, places, tieKeys } = this;
    const word = tieWords[equalKeys];
    for (let i = from; i < to; i++) tieKeys[i] = store.wordAt(places[i], word);
    this.todo.push(from, to, equalKeys + 1);
  }

  private insert(keys: Float64Array, from: number, to: number): void {
    const { places, store } = this;
    for (let i = from + 1; i < to; i++) {
      const own = keys[i];
      const place = places[i];
      let at = i;
      while (at > from) {
        const before = keys[at - 1];
        if (before < own || (before === own && !store.tieBefore(place, places[at - 1]))) break;
        keys[at] = before;
        places[at] = places[at - 1];
        at--;
      }
      keys[at] = own;
      places[at] = place;
    }
  }

  private grow(atLeast: number): void {
    const { times, places } = this;
    const length = 2 * atLeast;
    this.times = new Float64Array(length);
    this.times.set(times);
    this.places = new Int32Array(length);
    this.places.set(places);
    this.tieKeys = new Float64Array(length);
    this.spareKeys = new Float64Array(length);
    this.sparePlaces = new Int32Array(length);
    this.buckets = new Int32Array(length);
    this.bucketEnds = new Int32Array(length);
  }
}
