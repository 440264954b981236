export const name = "Who got paid";
export const beingWorkedOut = "being worked out …";
export const tryAgain = "Try again";
export const nobodyBy = (day: string): string => `By ${day} nobody has joined.`;

export const netCaption = "What each member has gained or lost in total, from worst to best.";
export const wantedAnyway = "Goods that members would have bought anyway are no cost here.";

export const byJoinDay = "By the day of joining";
export const byJoinDayChart = "Members in loss, even and ahead, by the day on which they joined";
export const whereItWent = "Where each 100 went";
export const rewards = "Who got the rewards";
/** @param top "the top 1 % got 62 %" */
export const rewardsChart = (top: string): string =>
  `How the rewards are shared, from the members who got least to those who got most: ${top}`;
export const end = "When it ends";
