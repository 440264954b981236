import type { EventStore } from "./eventStore.ts";

/** Events in the order of time, the next one on top: for those that come in one by one. */
export class EventHeap {
  size = 0;
  private times = new Float64Array(16);
  private places = new Int32Array(16);
  private readonly store: EventStore;

  constructor(store: EventStore) {
    this.store = store;
  }

  /** The place of the next event, if there is one. */
  get top(): number {
    return this.places[0];
  }

  /** The time of the next event, if there is one. */
  get topTime(): number {
    return this.times[0];
  }

  /** Adds the event at a place. */
  push(place: number): void {
    if (this.size === this.times.length) this.grow();
    const { times, places, store } = this;
    const own = store.timeAt(place);
    let at = this.size++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = times[parent];
      if (above < own || (above === own && !store.tieBefore(place, places[parent]))) break;
      times[at] = above;
      places[at] = places[parent];
      at = parent;
    }
    times[at] = own;
    places[at] = place;
  }

  /** Takes the next event out. */
  pop(): void {
    const size = --this.size;
    const { times, places, store } = this;
    const own = times[size];
    const place = places[size];
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      const right = child + 1;
      if (right < size) {
        const one = times[child];
        const other = times[right];
        if (other < one || (other === one && store.tieBefore(places[right], places[child]))) child = right;
      }
      const below = times[child];
      if (own < below || (own === below && !store.tieBefore(places[child], place))) break;
      times[at] = below;
      places[at] = places[child];
      at = child;
    }
    times[at] = own;
    places[at] = place;
  }

  private grow(): void {
    const times = new Float64Array(this.times.length * 2);
    times.set(this.times);
    this.times = times;
    const places = new Int32Array(times.length);
    places.set(this.places);
    this.places = places;
  }
}
