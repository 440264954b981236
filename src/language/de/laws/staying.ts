export const V27 = {
  title: "Jeden Tag kommen fünf, alle bleiben zwanzig",
  says: "Niemand lädt ein. Fünf Menschen am Tag kommen von selbst und bleiben im Mittel 20 Tage: 100 sind aktiv, und wie sehr diese Zahl schwankt, ist auch bekannt.",
  source: "Die Warteschlange M/M/∞: Poissons Gesetz mit Mittel 100.",
  notices: ["eine um 10 % zu hohe Abwanderung"],
  what: ["aktiv an Tag 200", "ihre Varianz"],
  x: "aktiv an Tag 200",
  y: "Läufe",
} as const;

export const V28 = {
  title: "Die meisten, die gehen, gehen früh",
  says: "Von 10.000 Mitgliedern sind nach einem Tag noch 83 % aktiv, nach einer Woche 62 %, nach 30 Tagen 37 % und nach 90 Tagen 18 %: Wer lange geblieben ist, bleibt wahrscheinlich weiter.",
  source: "Weibulls Gesetz: S(t) = exp(−(t/30)^½).",
  notices: ["eine andere Form, obwohl die ersten 30 Tage bleiben, wie sie sind"],
  activeAfter: (days: number, told: string): string =>
    `noch aktiv nach ${told} ${days === 1 ? "Tag" : "Tagen"}`,
  x: "Tage seit dem Beitritt",
  y: "noch aktiv",
} as const;
