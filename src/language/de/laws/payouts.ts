export const withoutBreakage = "Anteile gegangener Uplines, die verschwinden";

export const V70 = {
  title: "Jede Bestellung bezahlt alle darüber einmal",
  says: "Ein Plan zahlt 5 % jeder Bestellung an jeden der drei, die über dem Käufer stehen. Dann sind alle Provisionen, samt denen, die niemand bekam, weil die Upline gegangen war, 5 % aller Bestellungen von Menschen mit einem über sich, dazu 5 % derer mit zweien und derer mit dreien. Auf den Cent, in einem Lauf mit Tausenden, die kommen und gehen.",
  source: "Gezählt werden die Bestellungen statt der Zahlungen.",
  notices: ["eine vierte Ebene", "gegangene Uplines, die übersprungen werden"],
  what: ["Provisionen und was niemand bekam, zusammen"],
  x: "Tag der Abrechnung",
  y: "Provisionen und was niemand bekam",
} as const;

export const V72 = {
  title: "Wer gegangen ist, wird übersprungen, oder der Anteil verfällt",
  says: "A warb B, B warb C, C warb D; C ist gegangen. D bestellt für 100, und der Plan zahlt 10 an den ersten darüber und 5 an den zweiten. Mit Kompression wird C übersprungen: B bekommt 10, A bekommt 5. Ohne sie bleiben die 10 von C bei der Firma, und B, als zweiter darüber, bekommt 5.",
  source: "Die Definition dynamischer Kompression.",
  notices: [
    "keine Kompression, wo sie sein sollte",
    "Kompression, wo keine sein sollte",
    "gegangene Mitglieder, die weiter verdienen",
  ],
  /** Wer wovon bekommt. */
  what: [
    "A aus der Bestellung von D",
    "B aus der Bestellung von D",
    "A aus allen Bestellungen",
    "B aus allen Bestellungen",
    "niemand",
  ],
  lastOrder: "Bestellung von D",
  withCompression: "mit Kompression",
  without: "ohne",
  inWay: (what: string, way: string): string => `${what}, ${way}`,
  amounts: (a: string, b: string, nobodys: string): string => `A ${a}, B ${b}, niemand ${nobodys}`,
} as const;

export const V73 = {
  title: "Kein Cent kommt aus dem Nichts, keiner geht verloren",
  says: "Was ein Plan auch verspricht und wie auch gerundet wird: Was alle Mitglieder, die Firma, ihre Lieferanten und ihre Kunden gewonnen oder verloren haben, ist zusammen null, an jedem Tag. Erprobt an jedem Szenario der App unter seinem Plan und unter zufällig gezogenen Plänen: bis zu hundert Ebenen, Anteile, die mehr ergeben, als da ist, Erstattungen, Kompression.",
  source: "Doppelte Buchführung: Pacioli (1494).",
  notices: ["ein Cent, um den eine Zahlung aufgerundet wird"],
  what: [
    "verlorene oder gewonnene Cent, der schlechteste Plan",
    "verlorene oder gewonnene Cent, das schlechteste Szenario",
  ],
  counts: "Pläne",
  ofPlans: (count: string): string => `${count} Pläne`,
  ofScenarios: (count: string): string => `${count} Szenarien`,
} as const;
