/** Neben der Achse der Anteile. */
export const ofRewards = "aller Vergütungen";
export const gotLeast = "am wenigsten";
export const gotMost = "am meisten";
export const allTheSame = "bei gleicher Verteilung";
