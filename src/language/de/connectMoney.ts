/** Warum es gar keine Abrechnung gibt, je ein Satz. */
export const couldNotBeLoaded = "Die Abrechnung ließ sich nicht laden.";
export const notMadeYet = "Die Abrechnung ist noch nicht fertig. Versuche es gleich noch einmal.";
