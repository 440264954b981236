import { amongRuns } from "./runCount.ts";

const noBreak = "\u00a0";

/** „3,6 Tage“ */
export const days = (isOne: boolean, told: string): string => `${told}${noBreak}${isOne ? "Tag" : "Tage"}`;
export const underATenth = "unter 0,1";
/** „23 ± 2“ */
export const giveOrTake = (mean: string, margin: string): string => `${mean}${noBreak}±${noBreak}${margin}`;

export const notYetKnown = "noch nicht bekannt";
export const cannotBeTold = "nicht zu sagen";
export const noDifference = "kein Unterschied zu sehen";

export const earlier = (days: string): string => `${days} früher`;
export const later = (days: string): string => `${days} später`;
export const more = (share: string): string => `${share} mehr`;
export const fewer = (share: string): string => `${share} weniger`;
export const moreRuns = (amount: string, pairs: number, pairsTold: string): string =>
  `${amount} mehr von ${amongRuns(pairs, pairsTold)}`;
export const fewerRuns = (amount: string, pairs: number, pairsTold: string): string =>
  `${amount} weniger von ${amongRuns(pairs, pairsTold)}`;
export const moreReach = (amount: string, pairs: string): string =>
  `${amount} mehr von ${pairs} erreichen es`;
export const fewerReach = (amount: string, pairs: string): string =>
  `${amount} weniger von ${pairs} erreichen es`;

export const wholeLever = (
  label: string,
  change: string,
  effect: string,
  reach: string | null,
  isLargerStep: boolean,
): string =>
  `${label} ${change}: ${effect}${reach === null ? "" : `, ${reach}`}` +
  (isLargerStep ? ", ein größerer Schritt als bei den anderen" : "");
