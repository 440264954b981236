import { bisectRight } from "d3";
import type { Changes, People } from "../model/run.ts";
import type { Families } from "./families.ts";
import { membersAt } from "./membersAt.ts";

/** How many members each family has at a moment, in the order of the families; last, all who are in none. */
export interface FamilyCounts {
  readonly joined: readonly number[];
  readonly active: readonly number[];
}

/** Counts the families of one run at any day, in a time that does not grow with the run. */
export interface FamilyCensus {
  /** The counts at the end of a day's instant. */
  at(day: number): FamilyCounts;
}

/** Sums are kept at every so many rows; in between they are counted. */
const step = 4096;

/** Sums by family over the first entries of a column. */
interface RunningSums {
  /** The sums over the first `length` entries. */
  upTo(length: number): number[];
}

/** @param kinds number of families, and one for all others */
function runningSums(
  length: number,
  kinds: number,
  kindAt: (at: number) => number,
  valueAt: (at: number) => number,
): RunningSums {
  const kept = new Int32Array((Math.floor(length / step) + 1) * kinds);
  const sums = new Int32Array(kinds);
  for (let at = 0; at < length; at++) {
    if (at % step === 0) kept.set(sums, (at / step) * kinds);
    sums[kindAt(at)] += valueAt(at);
  }
  if (length % step === 0) kept.set(sums, (length / step) * kinds);
  return {
    upTo(end) {
      const steps = Math.floor(end / step);
      const at = Array.from(kept.subarray(steps * kinds, (steps + 1) * kinds));
      for (let each = steps * step; each < end; each++) at[kindAt(each)] += valueAt(each);
      return at;
    },
  };
}

/** Goes once over the members and once over the changes of a run. */
export function familyCensus({ heads, familyOf }: Families, people: People, changes: Changes): FamilyCensus {
  const kinds = heads.length + 1;
  const joins = runningSums(
    people.count,
    kinds,
    (row) => familyOf[row],
    () => 1,
  );
  // Everybody begins active, and every change turns that round.
  const turns = runningSums(
    changes.count,
    kinds,
    (at) => familyOf[changes.rows[at]],
    (at) => (changes.active[at] === 1 ? 1 : -1),
  );
  return {
    at(day) {
      const joined = joins.upTo(membersAt(people.joinDays, people.count, day));
      const turned = turns.upTo(bisectRight(changes.days, day, 0, changes.count));
      return { joined, active: joined.map((count, kind) => count + turned[kind]) };
    },
  };
}
