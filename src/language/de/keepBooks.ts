/** Warum es noch keine Abrechnung eines Laufs gibt, je ein Satz. */
export const madeAnew = "Die Abrechnung entsteht gerade neu. Versuche es gleich noch einmal.";
export const tookTooLong = "Die Abrechnung dauerte zu lange.";
export const couldNotBeMade = "Die Abrechnung ließ sich nicht erstellen.";
export const noRun = "Es gibt keinen Lauf, der abzurechnen wäre.";
