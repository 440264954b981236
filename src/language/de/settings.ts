export const allSettings = "Alle Einstellungen";

export const groups = {
  people: "Menschen und Markt",
  network: "Kontakte",
  inviting: "Einladen",
  joining: "Beitreten",
  resistance: "Warum Menschen ablehnen, und was sie anzieht",
  staying: "Bleiben und Zurückkommen",
  run: "Der Lauf",
} as const;

/** Ein Wert, der endlos sein darf. */
export const never = "nie";
export const neverOf = (label: string): string => `${label}: nie`;
