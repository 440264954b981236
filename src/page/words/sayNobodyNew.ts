import type { Parameters } from "../../parameters/parameterTable.ts";
import { formatCountOf } from "./formatCount.ts";
import { mostPeople } from "./mostPeople.ts";

/** Why nobody can join who is not there at the start; null: somebody can. */
export function sayNobodyNew(parameters: Parameters): string | null {
  const { startingMembers, organicPerDay, memberLimit, peopleEach } = parameters;
  if (startingMembers === 0 && organicPerDay === 0)
    return "Nobody can join in this setting: nobody is there at the start, and nobody joins without an invitation.";
  const most = mostPeople(parameters);
  const start = startingMembers * peopleEach;
  if (start < most) return null;
  const people = formatCountOf(start, "person is", "people are");
  return memberLimit * peopleEach === most
    ? `This setting ends before anybody new may join: it stops at ${formatCountOf(most, "person", "people")}, and ${people} there at the start.`
    : `Nobody new can join in this setting: ${formatCountOf(most, "person is", "people are")} there at the start, and there are no more.`;
}
