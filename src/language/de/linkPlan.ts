/** Wie ein Wert eines Plans in einer Notiz heißt. @param key im Link */
export const plan = (key: string): string => `Plan (${key})`;

/** Was an seinen Ebenen falsch war: Wörter, die hinter „war „50“:“ stehen. @param taken was stattdessen gilt */
export const noList = (taken: string): string => `keine Liste von Anteilen; es gilt ${taken}`;
export const tooManyLevels = (most: number): string =>
  `mehr als ${most} Ebenen; es gelten die ersten ${most}`;
/** @param flaw was am Anteil dieser Ebene falsch war, in Wörtern derselben Art */
export const ofLevel = (level: number, flaw: string): string => `auf Ebene ${level} ${flaw}`;
