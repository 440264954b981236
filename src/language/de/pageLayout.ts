export const settingsInWords = "Die Einstellungen in Worten";
export const lessons = "Lektionen";
export const largestFamilies = "Die größten Familien";
export const howBig = "Wie groß ist das?";

/** Was nicht geladen werden konnte. */
export const manyRuns = "Was viele Läufe sagen";
export const theLessons = "Die Lektionen";
export const theComparison = "Der Vergleich";
export const presenterMode = "Die Vorführung";

export const dragHint = "Unterstrichene Werte ziehen oder tippen.";

export const notes = "Hinweise zum Link";
export const dismissNote = "Diesen Hinweis schließen";

/** Ein Link, und was dahinter steht. */
export const isItRight = "Stimmt das?";
export const isItRightMeans = "Was die Theorie weiß, neben dem, was die Simulation tut.";

/** Zu hören vor dem, was K bedeutet. */
export const kIs = (figure: string): string => `K ist ${figure}:`;
