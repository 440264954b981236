export const V21 = {
  title: "Beitreten gegen Gehen: das Mittel",
  says: "Alle werben alle fünf Tage einen Menschen und bleiben im Mittel zehn Tage. Aus zehn am Anfang werden in 20 Tagen 74 aktive Mitglieder, wenn niemand mehr wirbt, der gegangen ist.",
  source: "Kendall, On the generalized “birth-and-death” process (1948).",
  notices: ["eine um 10 % zu hohe Abwanderung"],
  what: ["aktiv an Tag 20"],
  x: "Tag",
  y: "aktive Mitglieder",
} as const;

export const V22 = {
  title: "Beitreten gegen Gehen: das Ende",
  says: "Dasselbe mit einem Mitglied am Anfang. Nach zehn Tagen ist in 39 % der Läufe niemand mehr aktiv, obwohl Wachstum die Regel ist.",
  source: "Kendall (1948): d(eʳᵗ − 1) ÷ (b eʳᵗ − d).",
  notices: ["eine um 10 % zu hohe Abwanderung"],
  what: ["Läufe ohne Aktive an Tag 10"],
  x: "Tag",
  y: "Läufe ohne Aktive",
} as const;

export const V24 = {
  title: "Beitreten gegen Gehen: jede Zahl",
  says: "Unter den Läufen, die an Tag 10 noch leben, sinkt der Anteil derer mit einem aktiven Mitglied, mit zwei, mit drei … jedes Mal um denselben Faktor. Ein Modell, das seine Münzen einmal am Tag wirft, scheitert hier.",
  source: "Kendall (1948): geometrisch mit B = b(eʳᵗ − 1) ÷ (b eʳᵗ − d).",
  notices: ["5 % zu viele Einladungen"],
  what: ["p des Chi-Quadrat-Tests über alle Zahlen"],
  x: "aktive Mitglieder an Tag 10",
  y: "lebende Läufe",
} as const;

export const V25 = {
  title: "Niemand geht",
  says: "Ein Mitglied, das wie alle anderen 0,3 Menschen pro Tag wirbt und bleibt. Nach zehn Tagen sind es im Mittel 20, aber in einem von zwanzig Läufen ist das erste noch allein.",
  source: "Yule (1924): geometrisch mit Mittelwert e³.",
  notices: ["5 % zu viele Einladungen"],
  what: [
    "Mitglieder an Tag 10",
    "Läufe, in denen das erste allein ist",
    "p des Chi-Quadrat-Tests über alle Zahlen",
  ],
  x: "Mitglieder an Tag 10",
  y: "Läufe",
} as const;
