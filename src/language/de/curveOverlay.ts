/** Wie Läufe auf der Kurve heißen, die den eigenen Zahlen nahekommen. */
export const runsThatFit = "passende Läufe";
