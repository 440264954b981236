export const colours = "Farben";
export const colourBy = "Farbe nach";

/** Die Enden einer Skala, in wenigen Buchstaben, und was dazwischen zu hören ist. */
export const lost = "verloren";
export const gained = "gewonnen";
export const day0 = "Tag 0";
export const to = "bis";

/** Klassen, die einen Namen haben, in wenigen Buchstaben. */
export const active = "aktiv";
export const left = "gegangen";
export const others = "andere";
/** Vor Nummern von Mitgliedern, deren Familien gemeint sind. */
export const ofMember = "von Mitglied";

export const leftKeepsColour = "gegangen, behält die Farbe";
export const notJoined = "nicht beigetreten";

export const coloursNotLoaded =
  "Die anderen Farben konnten nicht geladen werden, darum zeigen diese die Generationen. Wähle noch einmal, um es wieder zu versuchen.";
