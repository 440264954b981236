export const yes = "ja";
export const no = "nein";

/** Was für einen Plan ohne Ebenen steht. */
export const noLevels = "keine";
/** Was dafür getippt werden kann. */
export const wordsForNone = /^(?:keine?|niemand|nichts|keine ebenen?|none)$/i;
/** Was hinter einem Anteil getippt werden kann. */
export const percentSigns = /\s*(?:%|prozent\b|per ?cent\b)/gi;

export const amountBetween = (least: string, most: string): string =>
  `ein Betrag zwischen ${least} und ${most}, auf den Cent genau`;
/** @param range "zwischen 0 % und 100 %" */
export const shareWithin = (range: string): string => `ein Anteil ${range}`;
export const numberWithin = (range: string): string => `eine Zahl ${range}`;
/** @param what eines der drei darüber */
export const wanted = (label: string, what: string): string => `${label}: ${what}.`;
export const yesOrNo = (label: string): string => `${label}: ja oder nein.`;

export const wantedLevels = (label: string): string =>
  `${label}: ein Anteil je Ebene, etwa 50 %, 30 %, 10 %, oder ${noLevels}.`;
/** @param share "ein Anteil zwischen 0 % und 1.000 %" */
export const wantedOfLevel = (level: number, share: string): string => `Ebene ${level}: ${share}.`;
export const tooManyLevels = (label: string, most: number, levels: number): string =>
  `${label}: höchstens ${most} Ebenen; dies sind ${levels}.`;
