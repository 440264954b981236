/** Wonach Beträge geschrieben werden: wie alle Zahlen der Seite. */
export const amountLocales: readonly string[] = ["de"];
