export const difference = "Der Unterschied";
export const bothSides = "Beide Seiten";
export const sideShown = "Seite, die zu sehen ist";
export const side = (letter: string, scenario: string): string => `Seite ${letter}: ${scenario}`;
export const settingsOf = (letter: string): string => `Alle Einstellungen von ${letter} zusammen`;

export const sameScale = "Gleicher Maßstab";
export const sameScaleMeans =
  "Ein Mitglied hat in beiden Graphen gleich viel Platz, sodass der größere auch größer ist";
/** Von einer Seite, wo jeder Graph seine eigene Bühne füllt. */
export const drawnLarger = (times: string): string => `${times}-mal so groß gezeichnet wie die andere Seite`;
