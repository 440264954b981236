/** Hinter einem Knopf, mit dem man eine Datei auswählt. */
export const orDropIt = "oder hier ablegen";
