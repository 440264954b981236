/** Das Farbschema, zu dem der Schalter führt → wie er heißt. */
export const switchTheme = {
  light: "Zum hellen Farbschema wechseln",
  dark: "Zum dunklen Farbschema wechseln",
} as const;

export const tools = "Alle Einstellungen zusammen";

export const undo = "Rückgängig";
export const undoByKey = "Rückgängig (Strg+Z)";
export const redo = "Wiederholen";
export const redoByKey = "Wiederholen (Strg+Umschalt+Z)";
export const reset = "Zurücksetzen";
export const resetMeans = "Zurück zu den Werten des Szenarios";

export const copyLink = "Link kopieren";
export const copyLinkMeans = "Einen Link zu diesem Lauf kopieren";
export const copied = "Kopiert";
export const linkIsCopied = "Der Link ist kopiert.";
export const linkByHand = "Der Link, von Hand zu kopieren";
