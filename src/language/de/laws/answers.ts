export const V57 = {
  title: "Wen man fragt, zählt mehr als wie viele",
  says: "Das Produkt ist für einen von fünf Menschen gemacht: Von diesen nehmen 30 % an, von den anderen 5 %. Wer sieben von zehn Einladungen auf sie richtet, bekommt 24 % Zusagen statt 10 % bei blinder Wahl.",
  source: "Der Satz von der totalen Wahrscheinlichkeit: θ·c₁ + (1 − θ)(s·c₁ + (1 − s)·c₀).",
  notices: ["ein um 10 % zu gutes Zielen"],
  what: ["angenommen von 200.000 Einladungen"],
  x: "gezielte Einladungen",
  y: "angenommen",
} as const;

export const V58 = {
  title: "Noch einmal zu fragen hilft jedes Mal weniger",
  says: "Ein Mensch wird dreimal gefragt: Die Wahrscheinlichkeit eines Ja ist 20 %, dann 10 %, dann 5 %. Am Ende sind 31,6 % beigetreten und nicht 49 %, als würde niemand müde.",
  source: "1 − 0,8 · 0,9 · 0,95; Leskovec, Adamic & Huberman (2007): Der Erfolg sinkt mit der Wiederholung.",
  notices: ["eine um 10 % zu hohe Konversion", "niemand wird müde"],
  what: ["beigetreten nach dreimaligem Fragen"],
  x: "wie oft gefragt",
  y: "beigetreten",
} as const;

export const V59 = {
  title: "Kennen, mögen, vertrauen",
  says: "Eine Antwort durchläuft drei Stufen von im Mittel dreißig Tagen und kann an jeder scheitern. 21 % kommen durch, nach 90 Tagen im Mittel, die meisten zwischen 40 und 140.",
  source: "Erlangs Gesetz mit drei Stufen: Standardabweichung 90 ÷ √3.",
  notices: ["zwei Stufen statt drei"],
  what: ["angenommen", "Tage bis zum Beitritt", "ihre Standardabweichung"],
  x: "Tage bis zum Beitritt",
  y: "der Beitretenden",
} as const;
