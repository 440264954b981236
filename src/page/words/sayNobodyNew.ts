import * as text from "#language/nobodyNew.ts";
import type { Parameters } from "../../parameters/parameterTable.ts";
import { formatCountOf } from "./formatCount.ts";
import { mostPeople } from "./mostPeople.ts";

/** Why nobody can join who is not there at the start; null: somebody can. */
export function sayNobodyNew(parameters: Parameters): string | null {
  const { startingMembers, organicPerDay, memberLimit, peopleEach } = parameters;
  if (startingMembers === 0 && organicPerDay === 0) return text.nobodyCanJoin;
  const most = mostPeople(parameters);
  const start = startingMembers * peopleEach;
  if (start < most) return null;
  const people = formatCountOf(start, text.personIs, text.peopleAre);
  return memberLimit * peopleEach === most
    ? text.endsBeforeAnybody(formatCountOf(most, text.person, text.people), people)
    : text.everybodyBegins(formatCountOf(most, text.personIs, text.peopleAre));
}
