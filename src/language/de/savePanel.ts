export const picture = "Bild";
export const whatItShows = "Was es zeigt";
export const shown = { graph: "Graph", curve: "Kurve", both: "Beides" } as const;
export const sizeOfPng = "Größe des PNG";
export const sizeTold = (px: string): string => `${px}, mit der Einstellung und ihrem Link`;

export const copy = "Kopieren";
export const print = "Drucken";
export const numbersAndRun = "Zahlen und Lauf";
export const days = "Tage (CSV)";
export const people = "Menschen (CSV)";
export const run = "Lauf (JSON)";
export const openRun = "Gespeicherten Lauf öffnen";

/** Was gerade geschieht. */
export const drawingPicture = "Das Bild wird gezeichnet";
export const writingVectors = "Die Vektoren werden geschrieben";
export const copyingPicture = "Das Bild wird kopiert";
export const writingDays = "Die Tage werden geschrieben";
export const writingPeople = "Die Menschen werden geschrieben";
export const writingRun = "Der Lauf wird geschrieben";
export const cancel = "Abbrechen";

/** Was daraus wurde. */
export const savedAs = (file: string): string => `Gespeichert als ${file}.`;
export const pictureIsCopied = "Das Bild ist kopiert, mit allem, was darunter steht.";

/** Warum etwas nicht zu haben ist. */
export const notFinished = "Der Lauf ist noch nicht fertig.";
export const tooManyForVectors = (most: string): string =>
  `Vektoren gibt es bis ${most} Mitglieder; im PNG sind alle.`;
export const tooLarge = "Dieser Browser kann kein so großes Bild zeichnen. Wähle eine kleinere Größe.";
export const drawsNothing = "Dieser Browser zeichnet kein Bild, das sich speichern ließe.";
export const notCopied = "Der Browser hat das Kopieren des Bildes nicht erlaubt. Speichere es stattdessen.";
export const otherBooks = "Die Abrechnung gehört zu einem anderen Lauf. Versuche es gleich noch einmal.";
