export const upsideDown = "Anteile, die in umgekehrter Reihenfolge an die Ebenen gehen";
export const withoutFee = "eine Beitrittsgebühr, die nicht als Kosten zählt";

export const V66 = {
  title: "Die letzte Reihe bezahlt alle anderen",
  says: "Wer beitritt, zahlt 100; davon gehen 50, 30 und 10 an die drei darüber. Selbst wenn niemand scheitert und jeder Einzelne drei andere wirbt, bleibt der letzten Reihe niemand mehr zu werben: 67 % verlieren. Werben alle fünf, macht die letzte Reihe 80 % aus.",
  source: "Gezählt: 3⁶ ÷ (1 + 3 + … + 3⁶), zwischen 1 − 1/m und dem Anteil der untersten Reihe.",
  what: ["im Minus, bei je drei", "im Minus, bei je fünf"],
  y: "Mitglieder im Minus",
  names: ["je drei\nGeworbene", "je fünf\nGeworbene"],
} as const;

export const V67 = {
  title: "Je zwei Geworbene, und drei Viertel verlieren",
  says: "Von einer Gebühr von 100 gehen 40, 20 und 10 nach oben. Mit je zwei Geworbenen bekommt die vorletzte Reihe 80 zurück und verliert auch: zusammen drei Viertel aller. Darüber gibt es einen Gewinn von höchstens 1,4 Gebühren: Wer alles gegründet hat, bekommt nicht mehr als die achte Reihe.",
  source: "Gezählt: 1.536 von 2.047, nahe 1 − 1/m².",
  notices: ["die halbe Gebühr für die erste Ebene, sodass zwei Geworbene sie ausgleichen"],
  what: ["im Minus"],
  netOf: (row: string): string => `Saldo der Reihe ${row} von 11, in Gebühren`,
  x: "Reihe, von oben",
  y: "Saldo eines Mitglieds, in Gebühren",
} as const;

export const V68 = {
  title: "Drei Viertel verlieren, wie groß der Markt auch ist",
  says: "Die halbe Gebühr geht an den, der den Neuen geworben hat, und alle können das gleich gut. Um nichts zu verlieren, braucht es zwei Geworbene, und zu jeder Zeit haben drei Viertel weniger: bei hundert Mitgliedern, und wenn der Markt von 10.000 voll ist. Nicht das Ende des Werbens macht die Verlierer; es lässt sie nur, wo sie immer waren.",
  source: "Meir & Moon (1988) für zufällige rekursive Bäume: 1/2 hat niemanden geworben, 1/4 einen.",
  notices: [
    "ein Beitritt, der drei Tage dauert",
    "ein Cent weniger je Geworbenem, sodass zwei nicht genügen",
  ],
  what: ["im Minus, wenn alle dabei sind"],
  x: "Mitglieder",
  y: "Mitglieder im Minus",
} as const;
