export const measureNames = {
  joined: "Wer beitritt",
  growth: "Wachstum pro Tag",
  loss: "Wer Geld verliert",
} as const;
export const lead =
  "Zwei Einstellungen ändern sich, alles andere bleibt, wie es ist. Wo breitet es sich aus, und wo stirbt es aus? " +
  "Wo benachbarte Stellen gleich ausgehen, steht eine für die um sie herum: Das braucht weniger Läufe.";
export const name = "Die Phasenkarte";
export const start = "Karte zeichnen";
export const again = "Neu zeichnen";
export const otherThanChosen = "Diese Karte hat andere Seiten, Stellen oder Läufe als jetzt gewählt.";
export const colours = "Farben";
export const whatColoursSay = "Was die Farben sagen";

export const sides = { across: "Waagerecht", down: "Senkrecht" } as const;
export const whichInput = (side: string): string => `${side}: welche Einstellung`;
export const to = "bis";
export const ends = {
  from: (label: string): string => `${label}, von`,
  to: (label: string): string => `${label}, bis`,
} as const;
export const needsEnd = (label: string): string => `${label}: Eine Karte braucht ein Ende.`;
export const wanted = {
  from: (label: string, other: string): string => `${label}, von: weniger als ${other}.`,
  to: (label: string, other: string): string => `${label}, bis: mehr als ${other}.`,
} as const;
export const places = "Stellen";
export const howFine = "Wie fein die Karte ist";
export const runsEach = "Läufe";
export const runsAtEach = "Läufe an jeder Stelle, höchstens";

export const map = "Karte";
export const mapLabel = (title: string, across: string, down: string): string =>
  `Karte: ${title}. Waagerecht ${across}, senkrecht ${down}. Pfeiltasten bewegen dich darüber, die Eingabetaste öffnet eine Stelle.`;
/** Steht vor dem, was über diese Stelle gesagt wird. */
export const pointOrNearest = "Zeig auf eine Stelle. Die den Einstellungen nächste: ";
export const point = "Zeig auf eine Stelle, oder geh mit den Pfeiltasten über die Karte.";
export const openRun = "Diesen Lauf öffnen";

export const savePicture = "Bild speichern";
export const saveNumbers = "Zahlen speichern (CSV)";
export const drawsNoPicture = "Dieser Browser zeichnet kein Bild zum Speichern.";
export const noPictureMade = "Der Browser konnte kein Bild davon machen.";
