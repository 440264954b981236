import type { People } from "./run.ts";

const doublesPerMember = 4;

function grown<Column extends Float64Array | Int32Array | Uint32Array>(
  column: Column,
  length: number,
): Column {
  const larger = new (column.constructor as new (length: number) => Column)(length);
  larger.set(column);
  return larger;
}

/** The rows of the members while a run is going on; full columns grow by four (what is not touched costs nothing). */
export class GrowingPeople {
  count = 0;
  joinDays = new Float64Array(64);
  sponsors = new Int32Array(64);
  generations = new Int32Array(64);
  persons = new Int32Array(64);
  keys = new Uint32Array(128);
  invitedDays = new Float64Array(64);
  /**
   * What events read of a member, side by side so that it costs one load from memory, four doubles a row:
   * [joinDay, leaveDay | key0, key1 | person, 1 if it has recruited] — the last two doubles hold integers.
   */
  private days = new Float64Array(64 * doublesPerMember);
  private words = new Int32Array(this.days.buffer);
  private readonly limit: number;

  /** @param limit never more rows than this */
  constructor(limit: number) {
    this.limit = limit;
  }

  /** Where the words of the members' keys lie: a row's at `keyAt(row)` and after it. */
  get keyWords(): Int32Array {
    return this.words;
  }

  keyAt(row: number): number {
    return 2 * row * doublesPerMember + 4;
  }

  /** Adds a row and returns its number; `key` has two words. */
  add(
    joinDay: number,
    sponsor: number,
    generation: number,
    person: number,
    key: Int32Array,
    invitedDay: number,
  ): number {
    const row = this.count++;
    if (row === this.joinDays.length) this.grow(Math.min(row * 4, this.limit));
    this.joinDays[row] = joinDay;
    this.sponsors[row] = sponsor;
    this.generations[row] = generation;
    this.persons[row] = person;
    this.keys[2 * row] = key[0];
    this.keys[2 * row + 1] = key[1];
    this.invitedDays[row] = invitedDay;
    const at = row * doublesPerMember;
    this.days[at] = joinDay;
    this.days[at + 1] = Infinity;
    this.words[2 * at + 4] = key[0];
    this.words[2 * at + 5] = key[1];
    this.words[2 * at + 6] = person;
    this.words[2 * at + 7] = 0;
    return row;
  }

  joinDay(row: number): number {
    return this.days[row * doublesPerMember];
  }

  /** When the member leaves, as far as that is decided; Infinity: never. */
  leaveDay(row: number): number {
    return this.days[row * doublesPerMember + 1];
  }

  setLeaveDay(row: number, day: number): void {
    this.days[row * doublesPerMember + 1] = day;
  }

  person(row: number): number {
    return this.words[2 * row * doublesPerMember + 6];
  }

  generation(row: number): number {
    return this.generations[row];
  }

  hasRecruited(row: number): boolean {
    return this.words[2 * row * doublesPerMember + 7] === 1;
  }

  noteRecruit(row: number): void {
    this.words[2 * row * doublesPerMember + 7] = 1;
  }

  /** The rows so far, as views that later joins may leave behind. */
  view(): People {
    const n = this.count;
    return {
      count: n,
      joinDays: this.joinDays.subarray(0, n),
      sponsors: this.sponsors.subarray(0, n),
      generations: this.generations.subarray(0, n),
      persons: this.persons.subarray(0, n),
      keys: this.keys.subarray(0, 2 * n),
      invitedDays: this.invitedDays.subarray(0, n),
    };
  }

  private grow(length: number): void {
    this.joinDays = grown(this.joinDays, length);
    this.sponsors = grown(this.sponsors, length);
    this.generations = grown(this.generations, length);
    this.persons = grown(this.persons, length);
    this.keys = grown(this.keys, 2 * length);
    this.invitedDays = grown(this.invitedDays, length);
    this.days = grown(this.days, length * doublesPerMember);
    this.words = new Int32Array(this.days.buffer);
  }
}
