import * as text from "#language/memberStory.ts";
import { bisectRight } from "d3";
import type { RunColumns } from "../../model/run.ts";
import { formatCount } from "./formatCount.ts";

/** What the page says about one member. */
export interface MemberStory {
  readonly title: string;
  readonly lines: string[];
}

/** "member 12": members are numbered from 1 in the order of joining, so that the last number is the size of the run. */
export const memberName = (row: number): string => text.member(formatCount(row + 1));

const dayOf = (day: number): string => text.day(formatCount(Math.floor(day)));

/** "Member 73, generation 4" */
export const memberTitle = ({ people }: RunColumns, row: number): string =>
  text.title(formatCount(row + 1), formatCount(people.generations[row]));

/** "joins on day 28" */
export const sayJoinsOn = ({ people }: RunColumns, row: number): string =>
  text.joinsOn(dayOf(people.joinDays[row]));

/** "joined on day 28, brought by member 12" */
export function sayJoined({ people, parameters }: RunColumns, row: number): string {
  const sponsor = people.sponsors[row];
  const when = dayOf(people.joinDays[row]);
  if (sponsor >= 0) return text.joinedBy(when, memberName(sponsor));
  const isStarting = people.joinDays[row] === 0 && row < parameters.startingMembers;
  return isStarting ? text.inFromTheStart : text.joinedAlone(when);
}

function sayStatus({ people, changes }: RunColumns, row: number, day: number): string {
  let i = bisectRight(changes.days, day, 0, changes.count) - 1;
  // Nobody leaves before joining: what lies further back is not about this member.
  while (i >= 0 && changes.days[i] >= people.joinDays[row] && changes.rows[i] !== row) i--;
  if (i < 0 || changes.rows[i] !== row) return text.active;
  if (changes.active[i] === 1) return text.backSince(dayOf(changes.days[i]));
  return changes.days[i] === people.joinDays[row] ? text.neverActive : text.leftOn(dayOf(changes.days[i]));
}

/**
 * A member at a moment: "Member 73, generation 4" · "joined on day 28, brought by member 12" ·
 * "recruited 5 · downline 370" · "active". A member who joins after that moment is only announced.
 * @param row Row of the member, from 0; its number on the page is one more.
 * @param day The playhead in days.
 * @param counts Recruits and downline at that moment, in simulated members; what is said counts the people they stand for.
 */
export function memberStory(
  columns: RunColumns,
  row: number,
  day: number,
  counts: { recruits: number; downline: number },
): MemberStory {
  const { people, parameters } = columns;
  const title = memberTitle(columns, row);
  if (people.joinDays[row] > day) return { title, lines: [sayJoinsOn(columns, row)] };
  const count = (members: number): string => formatCount(members * parameters.peopleEach);
  const brought =
    counts.recruits === 0
      ? text.recruitedNobody
      : text.recruited(count(counts.recruits), count(counts.downline));
  const lines = [sayJoined(columns, row), brought, sayStatus(columns, row, day)];
  if (parameters.peopleEach > 1) lines.push(text.standsFor(formatCount(parameters.peopleEach)));
  return { title, lines };
}
