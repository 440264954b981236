/** Wörter auf der Kurve, neben Läufen, Zahlen und Prognosen. */
export const yourNumbers = "deine Zahlen";
export const yourActive = "deine Aktiven";
export const yourNumbersActive = "deine Zahlen: Aktive";

export const futures = { soonFull: "bald voll", goesOn: "geht weiter" } as const;
export const heldBack = "zurückgehalten";
export const forecast = "Prognose: 9 von 10";

export const otherSettings = "mit anderen Einstellungen";
export const mostRuns = "9 von 10 Läufen";
export const halfOfThem = "die Hälfte davon";
