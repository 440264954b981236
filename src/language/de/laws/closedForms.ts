/** Die Formeln, jede unter ihrer Säule; ein Umbruch beginnt eine zweite Zeile. */
export const forms = {
  skok: "Skok",
  burst: "Schub",
  birthAndDeath: "Geburt,\nTod",
  bass: "Bass",
  logistic: "S-Kurve",
} as const;

export const V75 = {
  title: "Die gestrichelte Linie der App ist die der Formel",
  says: "Die App berechnet ihre Erwartung Schritt für Schritt, auch für Einstellungen, die keine Formel erfasst. Wo es eine Formel gibt, stimmen beide an jedem Tag auf 0,2 % überein.",
  source: "Geschlossene Formeln von Skok, Euler und Lotka, Kendall, Bass und Verhulst.",
  notices: ["eine um 5 % zu niedrige Konversion"],
  largestGap: (form: string): string => `größte Abweichung, ${form}`,
  allowed: "erlaubt",
  y: "größte Abweichung an einem Tag",
} as const;
