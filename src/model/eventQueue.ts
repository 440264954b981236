import { ChunkedLists } from "./chunkedLists.ts";
import { EventHeap } from "./eventHeap.ts";
import { EventRecord, time } from "./eventRecord.ts";
import { EventStore } from "./eventStore.ts";
import type { PageMemory } from "./pageMemory.ts";
import { SortedEvents } from "./sortedEvents.ts";

export { measure, order, since, tie, time, what, whose } from "./eventRecord.ts";

/** A slot's events lie in chunks of 16. */
const chunkBits = 4;

/**
 * The events to come, from time 0 to the horizon, inclusive, in the order of time. A calendar: each slot of time keeps its
 * events unsorted until the clock reaches it; then that slot alone is sorted, which stays in the processor's cache at any
 * size of the run. What comes in for it while it is open goes to a heap beside it.
 */
export class EventQueue {
  /** The event that `push` takes in. */
  readonly next = new EventRecord();
  /** The event that `pop` has taken out. */
  readonly popped = new EventRecord();

  private readonly store: EventStore;
  /** The events of each slot. */
  private readonly slots: ChunkedLists;
  private readonly slotsPerDay: number;
  /** The slot that is open, −1: none yet. */
  private slot = -1;
  /** How many events wait in later slots. */
  private waiting = 0;
  /** The events of the open slot that were there when it was opened; those before `done` have been popped. */
  private readonly sorted: SortedEvents;
  private done = 0;
  /** Those that came in since. */
  private readonly late: EventHeap;

  /** @param slotsPerDay how finely time is cut */
  constructor(days: number, slotsPerDay: number, memory: PageMemory) {
    this.store = new EventStore(memory);
    this.sorted = new SortedEvents(this.store);
    this.late = new EventHeap(this.store);
    this.slotsPerDay = slotsPerDay;
    this.slots = new ChunkedLists(days * slotsPerDay + 1, chunkBits);
  }

  /** Adds the event in `next`, at a time ≤ days and never before the one popped last. */
  push(): void {
    // Looking ahead may have opened a later slot already: what still comes before it joins its heap.
    const slot = Math.max(Math.floor(this.next.doubles[time] * this.slotsPerDay), this.slot);
    const place = this.slots.add(slot);
    this.store.write(place, this.next);
    if (slot === this.slot) this.late.push(place);
    else this.waiting++;
  }

  /** Time of the next event; Infinity if there is none. */
  nextTime(): number {
    const { sorted, late, done } = this;
    if (done < sorted.count) {
      const sortedTime = sorted.timeAt(done);
      return late.size > 0 ? Math.min(sortedTime, late.topTime) : sortedTime;
    }
    if (late.size > 0) return late.topTime;
    return this.openNextSlot() ? sorted.timeAt(0) : Infinity;
  }

  /** Takes the next event out into `popped`; call only after `nextTime` gave a number. */
  pop(): void {
    const { late } = this;
    if (late.size > 0 && this.lateIsNext()) {
      this.store.read(late.top, this.popped);
      late.pop();
    } else this.store.read(this.sorted.placeAt(this.done++), this.popped);
  }

  private lateIsNext(): boolean {
    const { sorted, late, done } = this;
    if (done === sorted.count) return true;
    const sortedTime = sorted.timeAt(done);
    if (late.topTime !== sortedTime) return late.topTime < sortedTime;
    return this.store.tieBefore(late.top, sorted.placeAt(done));
  }

  /** Gives the places of the slot that is done back and sorts the next slot that has events. */
  private openNextSlot(): boolean {
    const { slots, sorted } = this;
    if (this.slot >= 0) slots.clear(this.slot);
    sorted.count = 0;
    this.done = 0;
    if (this.waiting === 0) return false;
    do this.slot++;
    while (slots.end(this.slot) === 0);
    for (let end = slots.end(this.slot); end !== 0; end = slots.endBefore(end))
      sorted.add(slots.chunkStart(end), end);
    this.waiting -= sorted.count;
    sorted.sort();
    return true;
  }
}
