export const yes = "yes";
export const no = "no";

/** What stands for a plan without levels. */
export const noLevels = "none";
/** What may be typed for that. */
export const wordsForNone = /^(?:none|nobody|no one|nothing|no levels?)$/i;
/** What may be typed behind a share. */
export const percentSigns = /\s*(?:%|per ?cent\b)/gi;

export const amountBetween = (least: string, most: string): string =>
  `an amount between ${least} and ${most}, to the cent`;
/** @param range "between 0 % and 100 %" */
export const shareWithin = (range: string): string => `a share ${range}`;
export const numberWithin = (range: string): string => `a number ${range}`;
/** @param what one of the three above */
export const wanted = (label: string, what: string): string => `${label}: ${what}.`;
export const yesOrNo = (label: string): string => `${label}: yes or no.`;

export const wantedLevels = (label: string): string =>
  `${label}: a share a level, such as 50 %, 30 %, 10 %, or ${noLevels}.`;
/** @param share "a share between 0 % and 1,000 %" */
export const wantedOfLevel = (level: number, share: string): string => `Level ${level}: ${share}.`;
export const tooManyLevels = (label: string, most: number, levels: number): string =>
  `${label}: at most ${most} levels; these are ${levels}.`;
