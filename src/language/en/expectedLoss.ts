/** How many lose, where there are words for it. */
export const sharesInWords: Readonly<Record<number, string>> = {
  0.5: "half",
  0.75: "three quarters",
  0.875: "seven eighths",
  0.9375: "fifteen in sixteen",
};
/** The same where there are none. */
export const shareOfAll = (percent: string): string => percent;

export const wholeFee = "the whole fee";
export const halfFee = "half the fee";
export const partOfFee = (percent: string): string => `${percent} of the fee`;

/** @param lose from `sharesInWords` or `shareOfAll` */
export const rule = (part: string, lose: string): string =>
  `With one level at ${part}, ${lose} are expected to lose, at any market size`;

export const byChance = (low: string, high: string): string =>
  `; by chance ${low} to ${high} in 19 of 20 runs`;
export const holds = (rule: string, expected: string, here: string, byChance: string): string =>
  `${rule}: expected ${expected}, here ${here} at the end${byChance}.`;

const listed = (whys: readonly string[]): string =>
  whys.length < 2 ? whys.join("") : `${whys.slice(0, -1).join(", ")} and ${whys.at(-1)}`;

/** @param whys why it does not hold, as clauses */
export const holdsNot = (rule: string, whys: readonly string[], here: string): string =>
  `${rule}, where whoever joins is as likely to come through any member. Not so here: ${listed(whys)}. Here ${here} lose by the end.`;

export const moreLevels = "the fee is shared among more than one level";
export const otherMoney = "other money moves besides the fee";
export const leaveFirstMonth = (percent: string): string => `${percent} leave in their first month`;
export const someLeave = "members leave";
export const halfAfter = (days: string): string => `members invite half as much after ${days}`;
export const someTire = "members tire of inviting";
export const joiningTakes = (days: string): string => `joining takes ${days}`;
export const joiningTakesTime = "joining takes time";
export const onlyInvite = (percent: string): string => `only ${percent} invite at all`;
export const notAlike = "not everybody invites alike";
export const notWeekly = "invitations are not sent week by week";
export const onlyKnown = "people can reach only those whom they know";
export const beginAtOnce = (count: number, told: string): string =>
  `${told}\u00a0${count === 1 ? "member begins" : "members begin"} at once`;
export const comeAlone = "people also join without an invitation";
