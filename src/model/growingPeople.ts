import type { People } from "./run.ts";

function grown<Column extends Float64Array | Int32Array | Uint32Array | Uint8Array>(
  column: Column,
  length: number,
): Column {
  const larger = new (column.constructor as new (length: number) => Column)(length);
  larger.set(column);
  return larger;
}

const firstLength = 64;

/** The rows of the members while a run is going on. Full columns grow by four: what is not touched costs nothing. */
export class GrowingPeople {
  count = 0;
  private joinDays = new Float64Array(firstLength);
  private sponsors = new Int32Array(firstLength);
  private generations = new Int32Array(firstLength);
  private persons = new Int32Array(firstLength);
  private keys = new Uint32Array(2 * firstLength);
  private invitedDays = new Float64Array(firstLength);
  /** When each leaves, as far as that is decided. Empty until somebody's is: most large runs know no leaving. */
  private leaveDays = new Float64Array(0);
  /** 1: has recruited. */
  private recruited = new Uint8Array(firstLength);
  /** The keys again, as signed words: what draws take. */
  private words = new Int32Array(this.keys.buffer);
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
    return 2 * row;
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
    this.words[2 * row] = key[0];
    this.words[2 * row + 1] = key[1];
    this.invitedDays[row] = invitedDay;
    if (this.leaveDays.length > 0) this.leaveDays[row] = Infinity;
    return row;
  }

  joinDay(row: number): number {
    return this.joinDays[row];
  }

  /** When the member leaves, as far as that is decided; Infinity: never. */
  leaveDay(row: number): number {
    return this.leaveDays.length > 0 ? this.leaveDays[row] : Infinity;
  }

  setLeaveDay(row: number, day: number): void {
    if (this.leaveDays.length === 0) this.leaveDays = new Float64Array(this.joinDays.length).fill(Infinity);
    this.leaveDays[row] = day;
  }

  person(row: number): number {
    return this.persons[row];
  }

  generation(row: number): number {
    return this.generations[row];
  }

  hasRecruited(row: number): boolean {
    return this.recruited[row] === 1;
  }

  noteRecruit(row: number): void {
    this.recruited[row] = 1;
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
    this.words = new Int32Array(this.keys.buffer);
    this.invitedDays = grown(this.invitedDays, length);
    if (this.leaveDays.length > 0) this.leaveDays = grown(this.leaveDays, length);
    this.recruited = grown(this.recruited, length);
  }
}
