/** Wie die Teile heißen, die Studien zeigen. */
export const manyRuns = "Viele Läufe";
export const whichLever = "Welcher Hebel?";
export const phaseMap = "Die Phasenkarte";
export const yourNumbers = "Deine eigenen Zahlen";
export const formulaCheck = "Formeln prüfen";

/** Was nicht geladen werden konnte, am Anfang eines Satzes. */
export const thisPart = "Dieser Teil";
