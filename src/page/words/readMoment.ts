import { bisectRight } from "d3";
import type { RunColumns } from "../../model/run.ts";

/** What a run says at one moment, in simulated members. */
export interface Moment {
  /** The moment itself in days: the playhead, or as far as the run has come. */
  readonly day: number;
  /** The last row of the census at or before it. */
  readonly row: number;
  readonly joined: number;
  readonly active: number;
}

/**
 * Reads a run at a moment, to the member: the census of the day before, and what has happened since.
 * @param day Any number; it is brought into the run.
 */
export function readMoment({ people, changes, census, reachedDay }: RunColumns, day: number): Moment {
  const moment = Math.min(reachedDay, Math.max(0, day));
  const row = Math.max(0, Math.min(Math.floor(moment), census.rows - 1));
  const joined = bisectRight(people.joinDays, moment, 0, people.count);
  let active = census.active[row] + joined - census.joined[row];
  const from = bisectRight(changes.days, row, 0, changes.count);
  const to = bisectRight(changes.days, moment, from, changes.count);
  for (let i = from; i < to; i++) active += changes.active[i] === 1 ? 1 : -1;
  return { day: moment, row, joined, active };
}
