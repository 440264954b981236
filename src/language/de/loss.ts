import { dative } from "./dative.ts";

/** "Tag 150" */
export const day = (number: string): string => `Tag ${number}`;

export const hasLost = "hat Geld verloren";
export const haveLost = "haben Geld verloren";
export const cameOutEven = (share: string): string => `${share} stehen bei null`;
export const areAhead = (share: string): string => `${share} sind im Plus`;

/** Was ein Anteil im Minus zählt. @param rest wie die anderen stehen, je ein Hauptsatz */
export const counted = (people: number, told: string, day: string, rest: readonly string[]): string => {
  const of = people === 1 ? "von dem 1, das beigetreten ist" : `von den ${told}, die jemals beigetreten sind`;
  return `${of}, bis ${day}${rest.length === 0 ? "." : `: ${rest.join(", ")}.`}`;
};

export const nobodySeasoned = "Noch niemand ist seit 90 Tagen dabei.";
export const allSeasoned = "Alle sind mindestens 90 Tage vorher beigetreten.";
export const seasonedInLoss = (share: string): string =>
  `Von denen, die mindestens 90 Tage vorher beigetreten sind, sind ${share} im Minus.`;

export const halfLately = (days: string, inLoss: string): string =>
  `Die Hälfte aller Mitglieder ist zuletzt innerhalb von ${dative(days)} beigetreten; davon sind ${inLoss} im Minus.`;
/** @param share von allen */
export const someLately = (
  count: number,
  told: string,
  share: string,
  days: string,
  inLoss: string,
): string =>
  `${told}\u00a0${count === 1 ? "Mitglied" : "Mitglieder"}, ${share} von allen, ${count === 1 ? "ist" : "sind"} zuletzt innerhalb von ${dative(days)} beigetreten; davon sind ${inLoss} im Minus.`;
