export const V60 = {
  title: "Die Hälfte wirbt niemanden, durch bloßen Zufall",
  says: "Alle laden gleich gut ein, und niemand geht. Trotzdem hat die Hälfte der Mitglieder niemanden geworben, wenn das tausendste beitritt, und zu jeder anderen Zeit: Immer ist jemand neu.",
  source: "Najock & Heyde (1982): Mittel n/2, Varianz n/12.",
  notices: ["eine Zykluszeit von drei Tagen statt keiner"],
  what: ["Mitglieder ohne Geworbene"],
  x: "Mitglieder ohne Geworbene",
  y: "Läufe",
} as const;

export const V61 = {
  title: "Ein Viertel wirbt einen, ein Achtel zwei, und so fort",
  says: "Unter 10.000 Mitgliedern, die gleich gut einladen, ist jeder weitere Geworbene halb so häufig. Die wenigen mit zehn Geworbenen waren früh da, nicht besser.",
  source: "Meir & Moon (1988): 2^−(k+1).",
  notices: ["ein Eifer, der sich in zehn Tagen halbiert"],
  withRecruits: (recruits: number, told: string): string =>
    `Mitglieder mit ${told} ${recruits === 1 ? "Geworbenem" : "Geworbenen"}`,
  x: "Geworbene",
  y: "Mitglieder",
} as const;

export const V64 = {
  title: "Rundruf oder Kette: Eine Zahl unterscheidet sie",
  says: "Strukturelle Viralität ist die mittlere Zahl von Schritten zwischen zwei Mitgliedern. In einem Stern, wo einer alle wirbt, ist sie 1,98; in einer Kette von hundert 33,7; wenn alle zwei werben, liegt sie dazwischen.",
  source: "Goel, Anderson, Hofman & Watts (2016), nach dem Wiener-Index.",
  notices: ["n² statt n(n − 1) im Mittelwert"],
  what: ["Stern von 100", "Kette von 100", "je zwei, vier Reihen"],
  y: "Schritte zwischen zwei Mitgliedern",
  names: ["Stern\nvon 100", "Kette\nvon 100", "je zwei,\nvier Reihen"],
} as const;
