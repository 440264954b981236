export const simulating = "Simulation läuft";
export const soFar = (members: string): string => `Simulation läuft: bisher ${members} Mitglieder`;
export const stop = "Anhalten";
export const tryAgain = "Noch einmal versuchen";
export const unfinished = "Noch nicht fertig: Am Ende rücken alle an ihren Platz.";

/** Warum eine Simulation beendet wurde und eine andere an ihre Stelle tritt. */
export const replaced = {
  silent: "Die Simulation hat fünf Sekunden lang geschwiegen und wurde beendet.",
  failed: "Die Simulation ist gescheitert und wurde beendet.",
} as const;
export const failed = (reason: string): string => `Die Simulation ist gescheitert: ${reason}`;

/** Ein Lauf, der vor der Zeit geendet hat. */
export const nobody = "Niemand fängt an, und niemand kommt.";
export const stopped = (day: string, days: string): string => `Angehalten an Tag ${day} von ${days}.`;
/** `isEach`: Ein Mitglied steht für einen Menschen. */
export const atLimit = (day: string, members: string, isEach: boolean): string =>
  `Der Lauf endete an Tag ${day}, an seiner Grenze von ${members} ${isEach ? "Mitgliedern" : "simulierten Mitgliedern"}.`;
