import {
  doublesPerRecord,
  measure,
  order,
  since,
  tie,
  tieWords,
  time,
  what,
  whose,
  wordsPerRecord,
} from "./eventRecord.ts";
import type { EventRecord } from "./eventRecord.ts";
import type { PageMemory } from "./pageMemory.ts";

/** Pages that hold nothing. */
const noDoubles = new Float64Array(0);
const noWords = new Int32Array(0);

/**
 * The records of all events to come, by place. They lie in pages of which each is as large as all before it: page p holds the
 * places from 2^p to 2^(p+1) − 1. So the store grows without moving anything, and what is not touched costs nothing.
 */
export class EventStore {
  private readonly doublePages: Float64Array[] = [];
  private readonly wordPages: Int32Array[] = [];
  private readonly memory: PageMemory;

  constructor(memory: PageMemory) {
    this.memory = memory;
  }

  /** Writes a record to a place. */
  write(place: number, { doubles: event, words: eventWords }: EventRecord): void {
    const page = 31 - Math.clz32(place);
    if (page >= this.doublePages.length) this.addPages(page);
    const doubles = this.doublePages[page];
    const words = this.wordPages[page];
    const row = place - (1 << page);
    const atDouble = row * doublesPerRecord;
    const atWord = row * wordsPerRecord;
    doubles[atDouble + time] = event[time];
    doubles[atDouble + since] = event[since];
    doubles[atDouble + measure] = event[measure];
    words[atWord + whose] = eventWords[whose];
    words[atWord + what] = eventWords[what];
    words[atWord + tie] = eventWords[tie];
    words[atWord + order] = eventWords[order];
  }

  /** Reads the record at a place. */
  read(place: number, { doubles: event, words: eventWords }: EventRecord): void {
    const page = 31 - Math.clz32(place);
    const doubles = this.doublePages[page];
    const words = this.wordPages[page];
    const row = place - (1 << page);
    const atDouble = row * doublesPerRecord;
    const atWord = row * wordsPerRecord;
    event[time] = doubles[atDouble + time];
    event[since] = doubles[atDouble + since];
    event[measure] = doubles[atDouble + measure];
    eventWords[whose] = words[atWord + whose];
    eventWords[what] = words[atWord + what];
    eventWords[tie] = words[atWord + tie];
    eventWords[order] = words[atWord + order];
  }

  /** The time of the event at a place. */
  timeAt(place: number): number {
    const page = 31 - Math.clz32(place);
    return this.doublePages[page][(place - (1 << page)) * doublesPerRecord + time];
  }

  /** One of the integers of the event at a place. */
  wordAt(place: number, word: number): number {
    const page = 31 - Math.clz32(place);
    return this.wordPages[page][(place - (1 << page)) * wordsPerRecord + word];
  }

  /** Whether one event at the same time as another comes before it. */
  tieBefore(place: number, other: number): boolean {
    const page = 31 - Math.clz32(place);
    const otherPage = 31 - Math.clz32(other);
    const words = this.wordPages[page];
    const otherWords = this.wordPages[otherPage];
    const p = (place - (1 << page)) * wordsPerRecord;
    const q = (other - (1 << otherPage)) * wordsPerRecord;
    for (let i = 0; i < tieWords.length; i++) {
      const word = words[p + tieWords[i]];
      const otherWord = otherWords[q + tieWords[i]];
      if (word !== otherWord) return word < otherWord;
    }
    return false;
  }

  private addPages(page: number): void {
    while (this.doublePages.length < page) {
      this.doublePages.push(noDoubles);
      this.wordPages.push(noWords);
    }
    const doubles = this.memory.take((1 << page) * doublesPerRecord);
    this.doublePages.push(doubles);
    this.wordPages.push(new Int32Array(doubles.buffer));
  }
}
