/** Wie das Bild einer Kurve heißt, und die Zeile darüber. */
export const fates = {
  name: "Was aus den Einladungen wurde",
  caption: "Wo sind sie alle geblieben?",
} as const;
export const stages = {
  name: "Offene Einladungen nach Stufe",
  caption: "Offene Einladungen, nach Stufe",
} as const;
export const weeks = {
  name: "K nach Woche des Beitritts",
  caption: "Geworbene je Mitglied, nach Woche des Beitritts",
} as const;
