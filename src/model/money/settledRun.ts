import type { Parameters } from "../../parameters/parameterTable.ts";

/** What settling reads of a run. A run has all of it; one that was made by hand may do without what is marked. */
export interface SettledRun {
  readonly people: {
    readonly count: number;
    /** Day of joining, rising with the rows. */
    readonly joinDays: ArrayLike<number>;
    /** Row of the sponsor, which is below the recruit's; −1 for none. */
    readonly sponsors: ArrayLike<number>;
    /** Told by the sponsors where they are absent. */
    readonly generations?: ArrayLike<number>;
    /** Two words a row: whose coin it is. Needed where a plan has a fraction of an order a month. */
    readonly keys?: Uint32Array;
  };
  /** In the order of time; the changes of one member leave and return in turn. */
  readonly changes: {
    readonly count: number;
    readonly days: ArrayLike<number>;
    readonly rows: ArrayLike<number>;
    /** 1: active from now on; 0: left. */
    readonly active: ArrayLike<number | boolean>;
  };
  /** How far the run has come; without it its last day. */
  readonly reachedDay?: number;
  readonly parameters?: Partial<Parameters>;
}

/** The same in columns. */
export interface MoneyRun {
  /** Number of members. */
  readonly count: number;
  readonly joinDays: Float64Array;
  readonly sponsors: Int32Array;
  readonly generations: Int32Array;
  readonly mostGenerations: number;
  /** Empty if the run has none. */
  readonly keys: Int32Array;
  readonly changes: number;
  readonly changeDays: Float64Array;
  readonly changeRows: Int32Array;
  readonly changeActive: Uint8Array;
  readonly reachedDay: number;
  /** Days on which a month is settled: 30, 60, …. */
  readonly months: number;
}

/** Days of a month: those of a settlement are its multiples. */
export const monthDays = 30;

const float64 = (values: ArrayLike<number>): Float64Array =>
  values instanceof Float64Array ? values : Float64Array.from(values);
const int32 = (values: ArrayLike<number>): Int32Array =>
  values instanceof Int32Array ? values : Int32Array.from(values);

function generationsOf(sponsors: Int32Array, count: number): Int32Array {
  const generations = new Int32Array(count);
  for (let row = 0; row < count; row++) {
    const sponsor = sponsors[row];
    generations[row] = sponsor < 0 ? 0 : generations[sponsor] + 1;
  }
  return generations;
}

function mostOf(values: Int32Array, count: number): number {
  let most = 0;
  for (let row = 0; row < count; row++) if (values[row] > most) most = values[row];
  return most;
}

/**
 * The columns of a run, shared with it where they are typed already.
 * @throws RangeError if it says nowhere how far it came
 */
export function moneyRun({ people, changes, reachedDay, parameters }: SettledRun): MoneyRun {
  const lastDay = reachedDay ?? parameters?.days;
  if (lastDay === undefined || Number.isNaN(lastDay))
    throw new RangeError("a run to be settled says how many days it took (reachedDay or parameters.days)");
  const { count, keys } = people;
  const sponsors = int32(people.sponsors);
  const generations =
    people.generations === undefined ? generationsOf(sponsors, count) : int32(people.generations);
  return {
    count,
    joinDays: float64(people.joinDays),
    sponsors,
    generations,
    mostGenerations: mostOf(generations, count),
    keys: keys === undefined ? new Int32Array(0) : new Int32Array(keys.buffer, keys.byteOffset, keys.length),
    changes: changes.count,
    changeDays: float64(changes.days),
    changeRows: int32(changes.rows),
    changeActive:
      changes.active instanceof Uint8Array ? changes.active : Uint8Array.from(changes.active, Number),
    reachedDay: lastDay,
    months: Math.max(0, Math.floor(lastDay / monthDays)),
  };
}
