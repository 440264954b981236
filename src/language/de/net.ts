export const lostMoney = "Geld verloren";
export const lostAtMost = (most: string): string => `höchstens ${most} verloren`;
export const lostOver = (over: string): string => `mehr als ${over} verloren`;
export const lostBetween = (over: string, most: string): string =>
  `mehr als ${over}, höchstens ${most} verloren`;

export const gainedMoney = "Geld gewonnen";
export const gainedUnder = (under: string): string => `weniger als ${under} gewonnen`;
export const gainedAtLeast = (least: string): string => `mindestens ${least} gewonnen`;
export const gainedBetween = (least: string, under: string): string =>
  `mindestens ${least}, unter ${under} gewonnen`;

export const neither = "weder verloren noch gewonnen";
