export const save = "Speichern";
/** Von einer Seite eines Vergleichs. */
export const saveSide = (letter: string): string => `${letter} speichern`;
export const saveMeans = "Bild, Zahlen oder Lauf speichern, oder drucken";
/** Was nicht geladen werden konnte. */
export const whatCanBeSaved = "Was gespeichert werden kann";
