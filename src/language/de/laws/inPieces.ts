export const runs = {
  endless: "Markt ohne Ende",
  opening: "der Anfang der App",
  contacts: "Kontakte",
} as const;

export const V04 = {
  title: "Wie die Arbeit auch geteilt wird, der Lauf ist derselbe",
  says: "Ein Lauf wird in Scheiben berechnet, damit die Seite flink bleibt. Ob nach Tagen, nach Wochen oder gar nicht geteilt, ob die Warteschlange fein oder grob sortiert ist, ob im Voraus entschieden wird oder Ereignis für Ereignis: Es ist bis auf die letzte Stelle derselbe Lauf. Neun Wege, ein Fingerabdruck.",
  source: "Gezogene Zahlen haben Adressen, keine Reihenfolge: Salmon und andere (2011).",
  notices: ["ein Zufall, der von den Fächern der Warteschlange abhängt"],
  differ: (run: string): string => `abweichende von neun Läufen, ${run}`,
  counts: "Mitglieder höchstens",
} as const;
