/** Wie eine Formel neben ihrer Linie heißt. */
export const labels = {
  skok: "Skok",
  chenEverybody: "Chen, gedruckt",
  chenNewest: "Chen, gerechnet",
  bass: "Bass",
  logistic: "Logistisch",
} as const;

/** Von wem eine Formel ist und wo sie steht. */
export const titles = {
  skok: "Skoks virales Wachstum (2009)",
  chenEverybody: "Chens Formel, wie gedruckt (2008)",
  chenNewest: "Chens Formel, wie sein Text sie ausrechnet",
  bass: "Die Diffusion von Bass (1969)",
  logistic: "Die logistische Kurve (Verhulst, 1838)",
} as const;

export const farMoreThanLive = "weit mehr als alle Menschen der Erde";
export const moreThanLive = (told: string): string => `${told} (mehr als alle Menschen der Erde)`;
export const end = (says: string, day: string, came: string): string =>
  `${says} an Tag\u00a0${day}; dieser Lauf: ${came}.`;
export const nearInTheEnd = (farthest: string): string => `Nur am Ende in der Nähe: ${farthest}`;

export const silences = {
  marketWithoutEnd: "Sagt nichts über einen Markt ohne Ende: Sie braucht die Zahl der Menschen, die es gibt.",
  invitesForEver:
    "Sagt hier nichts: Sie braucht eine Zahl von Einladungen je Mitglied, und hier enden sie nie.",
  noTimeBetween: "Sagt hier nichts: Sie zählt in Zyklen, und hier geschieht alles in einem Augenblick.",
  noGrowth: "Sagt hier nichts: Sie braucht Wachstum, und hier wirbt jedes Mitglied höchstens ein weiteres.",
} as const;

/** Wofür ein Buchstabe steht, mit seinem Wert. @param isOne der Wert ist 1 */
export const letters = {
  U0: (told: string, isOne: boolean): string => `${told}\u00a0${isOne ? "Mitglied" : "Mitglieder"} am Anfang`,
  K: (told: string, isOne: boolean): string =>
    `${told} ${isOne ? "neues Mitglied, das" : "neue Mitglieder, die"} ein Mitglied wirbt`,
  i: (told: string, isOne: boolean): string =>
    `${told} ${isOne ? "Einladung" : "Einladungen"}, die ein Mitglied verschickt`,
  conv: (told: string): string => `${told} davon angenommen`,
  ct: (told: string): string =>
    `${told} vom Beitritt eines Mitglieds bis zu dem seiner Geworbenen, im Mittel`,
  m: (told: string, isOne: boolean): string =>
    `${told}\u00a0${isOne ? "Mensch, den" : "Menschen, die"} es gibt`,
  p: (told: string): string => `${told} aller anderen treten pro Tag von selbst bei`,
  none: "0: Niemand tritt ohne Einladung bei",
  q: (told: string, isOne: boolean): string =>
    `${told} ${isOne ? "Mensch, den" : "Menschen, die"} ein Mitglied pro Tag wirbt`,
  r: (told: string): string => `${told} Wachstum pro Tag am Anfang, nach der Theorie`,
} as const;

export const saysNothing = "keine Formel sagt etwas";
export const chart = (day: string, came: string, beside: string): string =>
  `Beigetreten bis Tag ${day}: dieser Lauf ${came}; ${beside}.`;
