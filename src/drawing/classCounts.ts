import { membersAt } from "../layout/membersAt.ts";
import type { RunColumns } from "../model/run.ts";
import type { Colouring } from "./colouring.ts";

/** How many members each class of a colouring has, at a moment that can be moved to and fro. */
export interface ClassCounts {
  /** The members of a class who have joined by the end of a day's instant; by state, those who are in it then. */
  at(day: number, each: number): number;
}

/** Counts the members of a run in their classes. A step costs as much as happens between its two moments. */
export function createClassCounts(
  { people, changes }: RunColumns,
  { by, classes, classOf }: Colouring,
): ClassCounts {
  const counts = new Int32Array(classes.length);
  let members = 0;
  let applied = 0;
  /** Whoever leaves goes from the first class to the second, whoever comes back the other way. */
  const apply = (change: number, direction: 1 | -1): void => {
    const leaving = changes.active[change] === 0 ? direction : -direction;
    counts[0] -= leaving;
    counts[1] += leaving;
  };
  const seek = (day: number): void => {
    const joined = membersAt(people.joinDays, people.count, day);
    while (members < joined) counts[classOf[members++]]++;
    while (members > joined) counts[classOf[--members]]--;
    if (by !== "state") return;
    while (applied < changes.count && changes.days[applied] <= day) apply(applied++, 1);
    while (applied > 0 && changes.days[applied - 1] > day) apply(--applied, -1);
  };
  return {
    at(day, each) {
      seek(day);
      return counts[each] ?? 0;
    },
  };
}
