/** What a formula takes for granted and a run breaks. @param here what a run does instead, behind "here" */
export const takesForGranted = (granted: string, here: string): string =>
  `Takes for granted ${granted}; here ${here}.`;
export const also = (granted: readonly string[]): string => `Also ${granted.join(", and ")}.`;
export const allHolds = "All that it takes for granted holds here. What differs is luck.";

export const nobodyLeaves = "that nobody leaves";
export const leaveMonthly = (percent: string): string => `${percent} of new members leave in a month`;
export const neverActive = (percent: string): string => `${percent} of those who join never become active`;
export const givesUp = (time: string): string => `whoever has brought nobody after ${time} gives up`;

export const nobodyTires = "that nobody tires of inviting";
export const tires = (time: string): string => `members invite half as often after ${time}`;

export const endlessMarket = "that there is always somebody new to invite";
export const thereAre = (count: number, told: string): string =>
  `there ${count === 1 ? "is" : "are"} ${told}\u00a0${count === 1 ? "person" : "people"}`;

export const invitesForEver = "that everybody goes on inviting for ever";
export const sendsAgain = (isOne: boolean, invitations: string, time: string): string =>
  `that everybody sends ${isOne ? "the invitation" : `all ${invitations} invitations`} again every ${time}`;
export const onceLater = (time: string): string => `each invites once, some ${time} after joining`;
export const onceOnJoining = "each invites once, on joining";
export const allEverSent = "that is all that a member ever sends";

export const joinAtOnce = "that everybody’s recruits all join at one and the same time";
export const joinAfter = (time: string): string =>
  `that everybody’s recruits all join exactly ${time} after them`;
export const oneByOne = "they come one by one, the first soon and the last much later";
export const answersTake = (time: string): string =>
  `answers take ${time} on average, some less and some much more`;

export const joiningTakesNoTime = "that joining takes no time";
export const joiningTakes = (time: string): string => `it takes ${time} on average`;

export const everybodyAlike = "that all people are alike";
export const acceptNothing = (percent: string): string => `${percent} of them accept nothing`;
export const acceptLess = (percent: string, accepted: string): string =>
  `${percent} of them accept only ${accepted} of invitations`;

export const everybodyMeets = "that everybody can meet everybody";
export const onlyContacts = "people know only their contacts";
export const knows = (isOne: boolean, others: string): string =>
  `each knows ${others} ${isOne ? "other" : "others"} on average`;

export const nobodyComesAlone = "that nobody comes without an invitation";
export const comeDaily = (isOne: boolean, count: string): string =>
  `${count} ${isOne ? "a day does" : "a day do"}`;

export const acceptanceNeverChanges = "that an invitation is always accepted as readily";
export const readinessLost = (percent: string): string =>
  `each time that somebody is asked, ${percent} of the readiness is lost`;
export const neverAskedAgain = (percent: string): string =>
  `${percent} of those who refuse can never be asked again`;
export const moreReadily = "people accept the more readily, the more of their contacts are members";
export const nobodyBefore = (threshold: string): string =>
  `nobody joins before ${threshold} of their contacts have`;
export const atMost = (times: string): string => `a member asks the same person ${times} times at most`;

export const noLuck = "that there is no luck";
export const anotherSeed = "another seed is another run";
