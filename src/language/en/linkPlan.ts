/** What a value of a plan is called in a note. @param key in the link */
export const plan = (key: string): string => `Plan (${key})`;

/** What was wrong with its levels: words that follow "was “50”,". @param taken what is, instead */
export const noList = (taken: string): string => `which is no list of shares; ${taken} is taken`;
export const tooManyLevels = (most: number): string =>
  `which has more than ${most} levels; the first ${most} are taken`;
/** @param flaw what was wrong with the share of that level, as words of the same kind */
export const ofLevel = (level: number, flaw: string): string =>
  `of which level ${level} is ${flaw.replace(/^which is /, "")}`;
