/** Über dem Teil des Fensters. */
export const heading = "Film";

export const length = "Länge des Films";
export const seconds = (told: string): string => `${told}\u00a0s`;

export const size = "Größe des Films";
/** Ein GIF hat von jeder Form eine Größe. */
export const gifSizes = { "720p": "Breit", "1080p": "Breit", square: "Quadrat" } as const;
export const sizes = { "720p": "720p", "1080p": "1080p", square: "Quadrat" } as const;

/** Was daraus wird, so groß wie gesagt: „1.920 × 1.080 px“. */
export const video = (pixels: string, kind: string): string =>
  `${pixels}, ${kind}, vom ersten Tag bis zum letzten`;
export const gif = (pixels: string): string =>
  `${pixels}, vom ersten Tag bis zum letzten. Dieser Browser macht keine Videos: Es wird ein animiertes GIF, das kleiner ist.`;

export const make = "Film machen";
export const making = "Der Film entsteht";
/** Nach `making`. */
export const toGo = (seconds: string): string => `noch etwa ${seconds}\u00a0s`;
export const stop = "Anhalten";
/** `megabytes` ist eine Zahl, wie sie gesagt wird. */
export const saved = (name: string, megabytes: string): string =>
  `Gespeichert als ${name}, ${megabytes}\u00a0MB.`;
export const notDrawn = "Dieser Browser zeichnet keinen Film zum Speichern.";
export const notEncoded =
  "Dieser Browser konnte den Film nicht kodieren. Versuche es mit einer kleineren Größe.";
export const notFetched =
  "Was Filme macht, war nicht zu laden. Prüfe die Verbindung und versuche es noch einmal.";

/** Groß auf jedem Bild. */
export const day = (told: string): string => `Tag ${told}`;
export const joined = (count: number, told: string): string =>
  `${told} ${count === 1 ? "Mensch ist" : "Menschen sind"} beigetreten`;
