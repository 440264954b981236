export const lostMoney = "lost money";
export const lostAtMost = (most: string): string => `lost ${most} or less`;
export const lostOver = (over: string): string => `lost more than ${over}`;
export const lostBetween = (over: string, most: string): string => `lost more than ${over}, up to ${most}`;

export const gainedMoney = "gained money";
export const gainedUnder = (under: string): string => `gained less than ${under}`;
export const gainedAtLeast = (least: string): string => `gained ${least} or more`;
export const gainedBetween = (least: string, under: string): string =>
  `gained ${least} or more, under ${under}`;

export const neither = "neither lost nor gained";
