/** "day 150" */
export const day = (number: string): string => `day ${number}`;

export const hasLost = "has lost money";
export const haveLost = "have lost money";
export const cameOutEven = (share: string): string => `${share} came out even`;
export const areAhead = (share: string): string => `${share} are ahead`;

/** What a share in loss counts. @param rest how the others stand, a clause each */
export const counted = (people: number, told: string, day: string, rest: readonly string[]): string => {
  const of = people === 1 ? "of the 1 who has joined" : `of the ${told} who ever joined`;
  return `${of}, by ${day}${rest.length === 0 ? "." : `: ${rest.join(", ")}.`}`;
};

export const nobodySeasoned = "Nobody has been in for 90 days yet.";
export const allSeasoned = "All of them joined at least 90 days before.";
export const seasonedInLoss = (share: string): string =>
  `Of those who joined at least 90 days before, ${share} are in loss.`;

export const halfLately = (days: string, inLoss: string): string =>
  `Half of all members joined in the last ${days}; ${inLoss} of them are in loss.`;
/** @param share of all */
export const someLately = (
  count: number,
  told: string,
  share: string,
  days: string,
  inLoss: string,
): string =>
  `${told}\u00a0${count === 1 ? "member" : "members"}, ${share} of all, joined in the last ${days}; ${inLoss} of them are in loss.`;
