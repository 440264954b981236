/** Die Kapitel der Galerie. */
export const chapters = {
  nobody: "Niemand wird bezahlt",
  somebody: "Jemand wird bezahlt",
  real: "Wirkliche Fälle",
} as const;

/** @param levels „acht Ebenen“ */
export const pays = (levels: string): string => `Zahlt über ${levels}.`;
