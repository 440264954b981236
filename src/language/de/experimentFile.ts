/** Warum eine Datei einer Studie nicht geöffnet wird. */
export const empty = "Die Datei ist leer.";
export const noStudy = "Das ist keine Datei einer Studie von Invitree.";
export const anotherStudy = "Hier beginnt ein Teil einer anderen Studie als davor.";
export const experimentMissing = "Vor dem ersten Ergebnis fehlt die Zeile seines Experiments.";
export const neither = "Das ist weder ein Experiment noch ein Ergebnis.";
export const inLine = (number: number, reason: string): string => `Zeile ${number}: ${reason}`;
