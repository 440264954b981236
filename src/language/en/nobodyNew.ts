export const nobodyCanJoin =
  "Nobody can join in this setting: nobody is there at the start, and nobody joins without an invitation.";

export const person = "person";
export const people = "people";
export const personIs = "person is";
export const peopleAre = "people are";

/** @param most people that the run may have; `start` are there: "12 people are" */
export const endsBeforeAnybody = (most: string, start: string): string =>
  `This setting ends before anybody new may join: it stops at ${most}, and ${start} there at the start.`;
/** @param all people, who are there at the start: "12 people are" */
export const everybodyBegins = (all: string): string =>
  `Nobody new can join in this setting: ${all} there at the start, and there are no more.`;
