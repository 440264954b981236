/** Wie man eine Studie auf anderen Rechnern laufen lässt. */
export const heading = "Anderswo rechnen";
export const explained =
  "Mehr Läufe, als ein Browser machen sollte: Speichere die Studie, lass sie auf beliebig vielen Rechnern laufen – jeder mit seinem eigenen Anteil – und öffne ihre vereinten Ergebnisse hier.";
export const save = "Datei der Studie speichern";
export const notMade = (why: string): string => `Die Datei ließ sich nicht erstellen: ${why}`;
export const command = "Der Befehl für einen von sechzehn Rechnern";
export const copy = "Kopieren";
export const copied = "Kopiert";
export const commandCopied = "Der Befehl ist kopiert.";

export const open = "Ergebnis öffnen";
export const notOpened = (name: string, why: string): string => `„${name}“ wurde nicht geöffnet: ${why}`;
export const isOpen = (name: string): string => `„${name}“ ist offen.`;
export const isOpenIn = (name: string, part: string): string => `„${name}“ ist im Teil „${part}“ offen.`;

/** Wo jede Art von Studie gezeigt wird. */
export const partNames = {
  ensemble: "Viele Läufe",
  levers: "Welcher Hebel?",
  map: "Die Phasenkarte",
} as const;
