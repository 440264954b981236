/** Warum eine Studie nicht weiterkam, je ein Satz. */
export const saidNothing = "Ein Rechenprozess meldete sich nicht mehr.";
export const workerFailed = "Ein Rechenprozess ist ausgefallen; vielleicht reichte der Speicher nicht.";
export const tooMuch = (megabytes: string, most: number): string =>
  `Das ist zu viel: ${megabytes}\u00a0MB, höchstens ${most}\u00a0MB gehen.`;
export const unreadableFile =
  "Die Datei ließ sich nicht lesen. Vielleicht wurde sie nach der Auswahl geändert oder verschoben.";
