import type { Changes } from "../model/run.ts";

/** Who has left at a moment that can be moved to and fro. */
export interface Activity {
  /** One byte a member: 1 for who has joined and left. */
  readonly left: Uint8Array;
  /** Moves to the end of a day's instant; returns how many changes lie before it. */
  seek(day: number): number;
}

/** Follows the changes of a run of `count` members, from a moment before all of them. */
export function createActivity(changes: Changes, count: number): Activity {
  const left = new Uint8Array(count);
  let applied = 0;
  return {
    left,
    seek(day) {
      while (applied < changes.count && changes.days[applied] <= day) {
        left[changes.rows[applied]] = 1 - changes.active[applied];
        applied++;
      }
      while (applied > 0 && changes.days[applied - 1] > day) {
        applied--;
        // Every change turns a state round, so what was before is what it does not say.
        left[changes.rows[applied]] = changes.active[applied];
      }
      return applied;
    },
  };
}
