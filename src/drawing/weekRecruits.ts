import { bisectLeft } from "d3";
import type { People } from "../model/run.ts";

/** Recruits by the week in which their sponsor joined, made once for a run, so that any moment is read without a scan. */
export interface WeekRecruits {
  /** Weeks of joining; week w has the days 7w to 7w + 7, the last one the end of the run too. */
  readonly weeks: number;
  /** Week → the first row of those who joined in it; one entry more for the end. */
  readonly firstRows: Int32Array;
  /** The rows of all recruits, those of a week's members side by side, ascending: in the order of joining. */
  readonly recruitRows: Int32Array;
  /** Week → where its members' recruits begin in `recruitRows`; one entry more for the end. */
  readonly starts: Int32Array;
}

/** Days of a week. */
export const weekDays = 7;

function firstRowsOf({ joinDays, count }: People, weeks: number): Int32Array {
  const firstRows = new Int32Array(weeks + 1).fill(count);
  for (let week = 0; week < weeks; week++) firstRows[week] = bisectLeft(joinDays, week * weekDays, 0, count);
  return firstRows;
}

/** Groups the recruits of a run of so many days; its time and its memory are of the order of its members. */
export function groupRecruits(people: People, days: number): WeekRecruits {
  const { sponsors, count } = people;
  const weeks = Math.max(1, Math.ceil(days / weekDays));
  const firstRows = firstRowsOf(people, weeks);
  const weekOf = new Uint16Array(count);
  for (let week = 0; week < weeks; week++) weekOf.fill(week, firstRows[week], firstRows[week + 1]);
  const starts = new Int32Array(weeks + 1);
  for (let row = 0; row < count; row++) if (sponsors[row] >= 0) starts[weekOf[sponsors[row]] + 1]++;
  for (let week = 0; week < weeks; week++) starts[week + 1] += starts[week];
  const next = starts.slice();
  const recruitRows = new Int32Array(starts[weeks]);
  for (let row = 0; row < count; row++)
    if (sponsors[row] >= 0) recruitRows[next[weekOf[sponsors[row]]]++] = row;
  return { weeks, firstRows, recruitRows, starts };
}

/** How many members of a week are among the first `joined` rows. */
export const membersOfWeek = ({ firstRows }: WeekRecruits, week: number, joined: number): number =>
  Math.max(0, Math.min(joined, firstRows[week + 1]) - firstRows[week]);

/** How many recruits of a week's members are among the first `joined` rows. */
export const recruitsOfWeek = ({ recruitRows, starts }: WeekRecruits, week: number, joined: number): number =>
  bisectLeft(recruitRows, joined, starts[week], starts[week + 1]) - starts[week];
