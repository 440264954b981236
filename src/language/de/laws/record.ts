/** Woran die meisten Gesetze wieder und wieder erprobt werden. */
export const runs = "Läufe";
/** "2.000 Läufe" */
export const tried = (count: string, what: string): string => `${count} ${what}`;

export const atLeast = (value: string): string => `mindestens ${value}`;
export const within = (value: string, tolerance: string): string => `${value}\u00a0±\u00a0${tolerance}`;
/** Dasselbe von einem Anteil: beides in Prozent. */
export const withinPoints = (value: string, tolerance: string): string =>
  `${value}\u00a0±\u00a0${tolerance}\u00a0Punkte`;
