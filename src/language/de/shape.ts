export const person = "Person";
export const people = "Menschen";

export const virality = "Strukturelle Viralität";
export const noWay = "Erst zwischen zwei Mitgliedern gibt es einen Weg.";
export const steps = (number: string): string => `${number}\u00a0Schritte`;
export const viralityMeans =
  "Wie viele Schritte zwei Mitglieder im Durchschnitt voneinander entfernt sind, den Linien nach. Etwa 2, wenn einer alle geworben hat; mehr, je weiter die Einladung gereicht wurde.";

export const withoutRecruits = "Niemanden geworben";
/** @param all samt Wort: „12 Menschen“ */
export const withoutRecruitsMeans = (count: number, told: string, all: string): string =>
  `${told} von ${all} ${count === 1 ? "hat" : "haben"} bisher niemanden geworben.`;

export const widest = "Breiteste Generation";
export const generation = (number: string): string => `Generation\u00a0${number}`;
/** @param members davon, samt Wort; @param away Schritte von den Ersten; 0: sie sind es selbst */
export const widestMeans = (
  count: number,
  members: string,
  share: string,
  away: number,
  toldAway: string,
): string =>
  `${members}, ${share} von allen, ${count === 1 ? "ist" : "sind"} ${
    away === 0
      ? "ohne Sponsor"
      : `${toldAway}\u00a0${away === 1 ? "Schritt" : "Schritte"} von den Ersten entfernt`
  }. Keine Generation hat mehr.`;

export const deepest = "Längste Linie";
export const generationOne = "Generation";
export const generations = "Generationen";
export const nobodyInvited = "Bisher ist niemand auf Einladung beigetreten.";
export const deepestMeans = (count: number, told: string): string =>
  `Die längste Kette, in der einer den nächsten wirbt: ${told}\u00a0${count === 1 ? "Einladung" : "Einladungen"} hintereinander.`;
