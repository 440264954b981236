export const mostReachMembers = (percent: string): string =>
  `Most invitations (${percent}) now reach somebody who has already joined.`;
export const someReachMembers = (percent: string): string =>
  `By now ${percent} of the invitations reach somebody who has already joined.`;
export const stillReachNew = "Nearly every invitation still reaches somebody new.";
export const stillReachOthers = "Nearly every invitation still reaches somebody who has not joined.";
export const someReachClosed = (percent: string): string =>
  `${percent} of the invitations now go to somebody who will not hear of it any more.`;

/** @param mayReturn whether who left may come back */
export const declining = (day: string, most: string, mayReturn: boolean): string =>
  `Since day ${day}, when ${most} were active, more have left than ${mayReturn ? "joined or come back" : "joined"}.`;

const reasons = {
  waiting: "the invited wait for more active contacts",
  nobodyLeft: "nobody is left who invites",
  nobodyInvites: "those who are left have stopped inviting",
} as const;
export const nobodyEverJoined = (reason: keyof typeof reasons): string =>
  `No invitation brought anybody, and ${reasons[reason]}.`;
export const nobodyJoinsAnyMore = (day: string, reason: keyof typeof reasons): string =>
  `Nobody has joined since day ${day}: ${reasons[reason]}.`;

const limit = (members: string): string => `its limit of ${members} members`;
export const limitAtStart = (members: string): string =>
  `The run stops here: those who begin already reach ${limit(members)}.`;
export const limitReached = (members: string): string =>
  `The run stops here, at ${limit(members)}, not because growth has ended.`;

const since = (day: string, isWaiting: boolean): string =>
  `has joined since day ${day}${isWaiting ? `: ${reasons.waiting}` : ""}.`;
export const quiet = (day: string, isWaiting: boolean): string => `Nobody ${since(day, isWaiting)}`;
export const endsQuiet = (day: string, isWaiting: boolean): string =>
  `The run ends here; nobody ${since(day, isWaiting)}`;
export const endsGrowing = "The run ends here, but people still join.";

export const everybodyJoinedOnce = "Everybody has joined at one time or another.";
export const everybodyJoined = "Everybody has joined: there is nobody left to invite.";
