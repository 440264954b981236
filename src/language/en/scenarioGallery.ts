/** The chapters of the gallery. */
export const chapters = {
  nobody: "Nobody is paid",
  somebody: "Somebody is paid",
  real: "Real cases",
} as const;

/** @param levels "eight levels" */
export const pays = (levels: string): string => `Pays ${levels}.`;
