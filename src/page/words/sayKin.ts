import type { KinStep } from "../../layout/kin.ts";
import type { RunColumns } from "../../model/run.ts";
import { formatCount } from "./formatCount.ts";
import { memberName, memberTitle, sayJoined, sayJoinsOn } from "./memberStory.ts";

const capital = (text: string): string => text[0].toUpperCase() + text.slice(1);

/** Who somebody's siblings are: "recruits of member 12", "without a sponsor". */
export function saySiblings({ people }: RunColumns, row: number): string {
  const sponsor = people.sponsors[row];
  return sponsor < 0 ? "without a sponsor" : `recruits of ${memberName(sponsor)}`;
}

/** "Member 73, generation 4, joined on day 28, brought by member 12." `members` have joined by now. */
export function sayMember(columns: RunColumns, row: number, members: number): string {
  const joining = row < members ? sayJoined(columns, row) : sayJoinsOn(columns, row);
  return `${memberTitle(columns, row)}, ${joining}.`;
}

function sayNobody(columns: RunColumns, row: number, step: KinStep): string {
  const name = capital(memberName(row));
  const siblings = `${columns.people.sponsors[row] < 0 ? "" : "of the "}${saySiblings(columns, row)}`;
  switch (step) {
    case "sponsor":
      return `${name} has no sponsor.`;
    case "recruit":
      return `${name} recruits nobody in this run.`;
    case "previous":
      return `${name} is the first ${siblings}.`;
    case "next":
      return `${name} is the last ${siblings}.`;
  }
}

const kinWords: Readonly<Record<KinStep, string>> = {
  sponsor: "the sponsor",
  recruit: "the first recruit",
  previous: "the one before",
  next: "the next",
};

/** Why a step cannot be taken: there is nobody (`to` is null), or who is there joins only later. */
export function sayNoStep(columns: RunColumns, row: number, step: KinStep, to: number | null): string {
  if (to === null) return sayNobody(columns, row, step);
  return `${capital(kinWords[step])}, ${memberName(to)}, ${sayJoinsOn(columns, to)}.`;
}

/** Which of its siblings somebody is: "2 of 5". */
export const sayPlace = (place: number, siblings: number): string =>
  `${formatCount(place + 1)} of ${formatCount(siblings)}`;
