import { amongRuns } from "./runCount.ts";

export const stop = "Anhalten";
export const goOn = "Weiter";
export const again = "Noch einmal";
export const tryAgain = "Noch einmal versuchen";

export const failed = (reason: string | null): string =>
  `Das ist fehlgeschlagen: ${reason ?? "Niemand weiß, warum."}`;
export const stoppedAt = (how: string): string => `Angehalten bei ${how}`;
export const ofOtherSettings = "Das gehört zu anderen Einstellungen als den jetzigen.";

/** Was ein Vorleseprogramm sagt. */
export const spokenBegun = (name: string): string => `${name}: begonnen.`;
export const spokenShare = (name: string, percent: number): string => `${name}: ${percent}\u00a0% fertig.`;
export const spokenStopped = (name: string, how: string): string => `${name}: angehalten bei ${how}.`;
export const spokenDone = (name: string): string => `${name}: fertig.`;

/** „412 von 1.000 Läufen“ */
export const runsOf = (done: string, total: number, totalTold: string): string =>
  `${done} von ${amongRuns(total, totalTold)}`;
