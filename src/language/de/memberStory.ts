/** "Tag 28" */
export const day = (number: string): string => `Tag ${number}`;

/** "Mitglied 12", innerhalb eines Satzes. */
export const member = (number: string): string => `Mitglied ${number}`;

/** Wer es ist, als Überschrift. */
export const title = (number: string, generation: string): string =>
  `Mitglied ${number}, Generation ${generation}`;

export const joinsOn = (day: string): string => `tritt an ${day} bei`;
export const joinedBy = (day: string, sponsor: string): string =>
  `beigetreten an ${day}, geworben von ${sponsor}`;
export const joinedAlone = (day: string): string => `beigetreten an ${day}, ohne Einladung`;
export const inFromTheStart = "von Anfang an dabei";

export const active = "aktiv";
export const backSince = (day: string): string => `aktiv, zurück seit ${day}`;
export const neverActive = "nie aktiv geworden";
export const leftOn = (day: string): string => `gegangen an ${day}`;

export const recruitedNobody = "hat niemanden geworben";
export const recruited = (recruits: string, downline: string): string =>
  `${recruits} geworben · Downline ${downline}`;
export const standsFor = (people: string): string => `steht für ${people} Menschen`;
