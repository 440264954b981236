import { censusColumns } from "./run.ts";
import type { RunColumns } from "./run.ts";

const endings = ["horizon", "memberLimit", "exhausted"];

/** Two 32-bit lanes of multiply-and-rotate mixing in the manner of MurmurHash3; not cryptographic. */
class Mixer {
  private lane0 = 0x2f9be6cc | 0;
  private lane1 = 0x4be98134 | 0;

  add(words: Int32Array): void {
    let { lane0, lane1 } = this;
    for (let i = 0; i < words.length; i++) {
      const word = words[i];
      lane0 = Math.imul(lane0 ^ word, 0x85ebca6b);
      lane0 = ((lane0 << 13) | (lane0 >>> 19)) ^ lane1;
      lane1 = Math.imul(lane1 + word, 0xc2b2ae35);
      lane1 = ((lane1 << 16) | (lane1 >>> 16)) + lane0;
    }
    this.lane0 = lane0 | 0;
    this.lane1 = lane1 | 0;
  }

  hex(): string {
    return [this.lane0 ^ (this.lane1 >>> 15), this.lane1 ^ (this.lane0 >>> 13)]
      .map((lane) => {
        const mixed = Math.imul(Math.imul(lane ^ (lane >>> 16), 0x85ebca6b) ^ (lane >>> 13), 0xc2b2ae35);
        return ((mixed ^ (mixed >>> 16)) >>> 0).toString(16).padStart(8, "0");
      })
      .join("");
  }
}

function wordsOf(column: Float64Array | Int32Array | Uint32Array): Int32Array {
  return new Int32Array(column.buffer, column.byteOffset, column.byteLength / 4);
}

/** 16 hex digits over all columns of a run: people, changes, census, and how it ended. Equal in every engine. */
export function digestOf(columns: RunColumns): string {
  const { people, changes, census, endedBy } = columns;
  const mixer = new Mixer();
  mixer.add(Int32Array.of(people.count, changes.count, census.rows, endings.indexOf(endedBy ?? "")));
  mixer.add(wordsOf(people.joinDays));
  mixer.add(wordsOf(people.sponsors));
  mixer.add(wordsOf(people.generations));
  mixer.add(wordsOf(people.persons));
  mixer.add(wordsOf(people.keys));
  mixer.add(wordsOf(people.invitedDays));
  mixer.add(wordsOf(changes.days));
  mixer.add(wordsOf(changes.rows));
  mixer.add(Int32Array.from(changes.active));
  for (const column of censusColumns) mixer.add(wordsOf(census[column]));
  for (const column of census.openByStage) mixer.add(wordsOf(column));
  return mixer.hex();
}
