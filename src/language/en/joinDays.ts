export const nobodyHasJoined = "Nobody has joined.";
export const nobodyInLoss = "Nobody is in loss, whenever they joined.";
export const allAlike = (inLoss: string): string => `Whenever they joined: ${inLoss} are in loss.`;
export const lateAndEarly = (day: string, late: string, early: string): string =>
  `Of those who joined after day ${day}, ${late} are in loss; of those before, ${early}.`;

export const whoJoinedBy = (day: string): string => `whoever joined by day ${day}`;
export const whoJoinedAfter = (day: string): string => `whoever joined after day ${day}`;
export const whoJoinedBetween = (from: string, to: string): string =>
  `whoever joined between day ${from} and day ${to}`;

/** @param first who joined first, and their net on average; `last` who joined last */
export const means = (
  first: { readonly who: string; readonly net: string },
  last: { readonly who: string; readonly net: string },
): string => `On average and in total, ${first.who} stands at ${first.net}, ${last.who} at ${last.net}.`;
