export const nobodyHasJoined = "Niemand ist beigetreten.";
export const nobodyInLoss = "Niemand ist im Minus, gleich an welchem Tag der Beitritt war.";
export const allAlike = (inLoss: string): string =>
  `Gleich an welchem Tag sie beigetreten sind: ${inLoss} sind im Minus.`;
export const lateAndEarly = (day: string, late: string, early: string): string =>
  `Von denen, die nach Tag ${day} beigetreten sind, sind ${late} im Minus; von denen davor ${early}.`;

export const whoJoinedBy = (day: string): string => `wer bis Tag ${day} beitrat`;
export const whoJoinedAfter = (day: string): string => `wer nach Tag ${day} beitrat`;
export const whoJoinedBetween = (from: string, to: string): string =>
  `wer zwischen Tag ${from} und Tag ${to} beitrat`;

/** @param first wer zuerst beitrat, und deren Saldo im Schnitt; `last` wer zuletzt */
export const means = (
  first: { readonly who: string; readonly net: string },
  last: { readonly who: string; readonly net: string },
): string =>
  `Im Schnitt und insgesamt steht, ${first.who}, bei ${first.net}, und ${last.who}, bei ${last.net}.`;
