import { bisectRight } from "d3";
import type { RunColumns } from "../../model/run.ts";
import { formatCount } from "./formatCount.ts";

/** What the page says about one member. */
export interface MemberStory {
  readonly title: string;
  readonly lines: string[];
}

/** Members are numbered from 1 in the order of joining, so that the last number is the size of the run. */
const nameOf = (row: number): string => `member ${formatCount(row + 1)}`;

const dayOf = (day: number): string => `day ${formatCount(Math.floor(day))}`;

function sayJoining({ people, parameters }: RunColumns, row: number): string {
  const sponsor = people.sponsors[row];
  const when = dayOf(people.joinDays[row]);
  if (sponsor >= 0) return `joined on ${when}, brought by ${nameOf(sponsor)}`;
  const isStarting = people.joinDays[row] === 0 && row < parameters.startingMembers;
  return isStarting ? "in from the start" : `joined on ${when} without an invitation`;
}

function sayStatus({ people, changes }: RunColumns, row: number, day: number): string {
  let i = bisectRight(changes.days, day, 0, changes.count) - 1;
  while (i >= 0 && changes.rows[i] !== row) i--;
  if (i < 0) return "active";
  if (changes.active[i] === 1) return `active, back since ${dayOf(changes.days[i])}`;
  return changes.days[i] === people.joinDays[row]
    ? "never became active"
    : `left on ${dayOf(changes.days[i])}`;
}

/**
 * A member at a moment: "Member 73, generation 4" · "joined on day 28, brought by member 12" ·
 * "recruited 5 · downline 370" · "active". A member who joins after that moment is only announced.
 * @param row Row of the member, from 0; its number on the page is one more.
 * @param day The playhead in days.
 * @param counts Recruits and downline at that moment, in simulated members.
 */
export function memberStory(
  columns: RunColumns,
  row: number,
  day: number,
  counts: { recruits: number; downline: number },
): MemberStory {
  const { people, parameters } = columns;
  const title = `M${nameOf(row).slice(1)}, generation ${formatCount(people.generations[row])}`;
  if (people.joinDays[row] > day) return { title, lines: [`joins on ${dayOf(people.joinDays[row])}`] };
  const brought =
    counts.recruits === 0
      ? "recruited nobody"
      : `recruited ${formatCount(counts.recruits)} · downline ${formatCount(counts.downline)}`;
  const lines = [sayJoining(columns, row), brought, sayStatus(columns, row, day)];
  if (parameters.peopleEach > 1) lines.push(`stands for ${formatCount(parameters.peopleEach)} people`);
  return { title, lines };
}
