import { membersOfWeek, recruitsOfWeek, weekDays } from "./weekRecruits.ts";
import type { WeekRecruits } from "./weekRecruits.ts";

/** What those who joined in one week, or in a few together, have brought by a moment. */
export interface WeekBar {
  /** The weeks, counted from 1. */
  readonly firstWeek: number;
  readonly lastWeek: number;
  /** Days. */
  readonly from: number;
  readonly to: number;
  /** How many of them have joined by the moment. */
  readonly members: number;
  /** Recruits a member by the moment, of those who have joined; null while nobody has. */
  readonly perMember: number | null;
  /** The same at the end of the run, of all who join in it; null if these are too few to say anything. */
  readonly perMemberAtEnd: number | null;
  /** Old enough and enough of them to say what a member brings. */
  readonly isJudged: boolean;
}

/** From when on members can be judged. */
export interface Judging {
  /** Days after joining by which a member has brought most of all recruits to come. */
  readonly age: number;
  /** Fewer members say nothing. */
  readonly fewest: number;
}

/** A moment of a run. */
export interface WeekMoment {
  readonly day: number;
  /** Members by that day, and all of the run. */
  readonly joined: number;
  readonly everybody: number;
}

/** Reads the weeks of joining at a moment, `together` of them in each bar. */
export function weekBars(
  weeks: WeekRecruits,
  days: number,
  { day, joined, everybody }: WeekMoment,
  judging: Judging,
  together = 1,
): readonly WeekBar[] {
  const read = (first: number): WeekBar => {
    const end = Math.min(weeks.weeks, first + together);
    const over = (count: (week: number) => number): number => {
      let sum = 0;
      for (let week = first; week < end; week++) sum += count(week);
      return sum;
    };
    const membersOf = (rows: number): number => over((week) => membersOfWeek(weeks, week, rows));
    const perMember = (rows: number, fewest: number): number | null => {
      const members = membersOf(rows);
      return members < fewest ? null : over((week) => recruitsOfWeek(weeks, week, rows)) / members;
    };
    const members = membersOf(joined);
    const to = Math.min(days, end * weekDays);
    return {
      firstWeek: first + 1,
      lastWeek: end,
      from: first * weekDays,
      to,
      members,
      perMember: perMember(joined, 1),
      perMemberAtEnd: perMember(everybody, judging.fewest),
      isJudged: day - to >= judging.age && members >= judging.fewest,
    };
  };
  const bars: WeekBar[] = [];
  for (let first = 0; first < weeks.weeks; first += together) bars.push(read(first));
  return bars;
}
