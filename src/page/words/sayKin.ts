import * as text from "#language/kin.ts";
import type { KinStep } from "../../layout/kin.ts";
import type { RunColumns } from "../../model/run.ts";
import { formatCount } from "./formatCount.ts";
import { memberName, memberTitle, sayJoined, sayJoinsOn } from "./memberStory.ts";

const capital = (name: string): string => name[0].toUpperCase() + name.slice(1);

/** Who somebody's siblings are: "recruits of member 12", "without a sponsor". */
export function saySiblings({ people }: RunColumns, row: number): string {
  const sponsor = people.sponsors[row];
  return sponsor < 0 ? text.withoutSponsor : text.recruitsOf(memberName(sponsor));
}

/** "Member 73, generation 4, joined on day 28, brought by member 12." `members` have joined by now. */
export function sayMember(columns: RunColumns, row: number, members: number): string {
  const joining = row < members ? sayJoined(columns, row) : sayJoinsOn(columns, row);
  return text.member(memberTitle(columns, row), joining);
}

function sayNobody({ people }: RunColumns, row: number, step: KinStep): string {
  const name = capital(memberName(row));
  const sponsor = people.sponsors[row] < 0 ? null : memberName(people.sponsors[row]);
  switch (step) {
    case "sponsor":
      return text.noSponsor(name);
    case "recruit":
      return text.noRecruits(name);
    case "previous":
      return sponsor === null ? text.firstWithoutSponsor(name) : text.firstOf(name, sponsor);
    case "next":
      return sponsor === null ? text.lastWithoutSponsor(name) : text.lastOf(name, sponsor);
  }
}

/** Why a step cannot be taken: there is nobody (`to` is null), or who is there joins only later. */
export function sayNoStep(columns: RunColumns, row: number, step: KinStep, to: number | null): string {
  if (to === null) return sayNobody(columns, row, step);
  return text.joinsLater(step, memberName(to), sayJoinsOn(columns, to));
}

/** Which of its siblings somebody is: "2 of 5". */
export const sayPlace = (place: number, siblings: number): string =>
  text.place(formatCount(place + 1), formatCount(siblings));
