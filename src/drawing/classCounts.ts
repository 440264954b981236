import { membersAt } from "../layout/membersAt.ts";
import type { RunColumns } from "../model/run.ts";
import { createClassCursor } from "./classCursor.ts";
import type { Colouring } from "./colouring.ts";

/** How many members each class of a colouring has, at a moment that can be moved to and fro. */
export interface ClassCounts {
  /** The members of a class who have joined by the end of a day's instant, and are of that class then. */
  at(day: number, each: number): number;
}

const noChanges = {
  count: 0,
  days: new Float64Array(),
  rows: new Int32Array(),
  classes: new Uint8Array(),
};

/** Counts the members of a run in their classes. A step costs as much as happens between its two moments. */
export function createClassCounts(
  { people }: Pick<RunColumns, "people">,
  { classes, classOf: atJoining, changes = noChanges }: Colouring,
): ClassCounts {
  const counts = new Int32Array(classes.length);
  /** The first rows are counted. */
  let members = 0;
  const { classOf, seek } = createClassCursor(atJoining, changes, (row, before, now) => {
    if (row >= members) return;
    counts[before]--;
    counts[now]++;
  });
  return {
    at(day, each) {
      const joined = membersAt(people.joinDays, people.count, day);
      while (members > joined) counts[classOf[--members]]--;
      seek(day);
      while (members < joined) counts[classOf[members++]]++;
      return counts[each] ?? 0;
    },
  };
}
