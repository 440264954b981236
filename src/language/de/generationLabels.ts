/** Was die Zahlen neben den Ebenen zählen, einmal gesagt. */
export const generation = "Generation";
