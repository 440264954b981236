import { amongRuns } from "./runCount.ts";

const noBreak = "\u00a0";

/** "3.6 days" */
export const days = (isOne: boolean, told: string): string => `${told}${noBreak}${isOne ? "day" : "days"}`;
export const underATenth = "under 0.1";
/** "23 ± 2" */
export const giveOrTake = (mean: string, margin: string): string => `${mean}${noBreak}±${noBreak}${margin}`;

export const notYetKnown = "not yet known";
export const cannotBeTold = "cannot be told";
export const noDifference = "no difference seen";

export const earlier = (days: string): string => `${days} earlier`;
export const later = (days: string): string => `${days} later`;
export const more = (share: string): string => `${share} more`;
export const fewer = (share: string): string => `${share} fewer`;
export const moreRuns = (amount: string, pairs: number, pairsTold: string): string =>
  `${amount} more of ${amongRuns(pairs, pairsTold)}`;
export const fewerRuns = (amount: string, pairs: number, pairsTold: string): string =>
  `${amount} fewer of ${amongRuns(pairs, pairsTold)}`;
export const moreReach = (amount: string, pairs: string): string => `${amount} more of ${pairs} reach it`;
export const fewerReach = (amount: string, pairs: string): string => `${amount} fewer of ${pairs} reach it`;

export const wholeLever = (
  label: string,
  change: string,
  effect: string,
  reach: string | null,
  isLargerStep: boolean,
): string =>
  `${label} ${change}: ${effect}${reach === null ? "" : `, ${reach}`}` +
  (isLargerStep ? ", a larger step than that of the others" : "");
