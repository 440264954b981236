/** Die Worte für jeden Wert eines Plans. */
export const planWords = {
  entryFee: {
    label: "Beitrittsgebühr",
    meaning: "Zahlen einmal alle, die beitreten, auch die ersten Mitglieder.",
  },
  entrySplit: {
    label: "Von der Gebühr an die Upline",
    meaning:
      "Ein Anteil je Ebene: zuerst für den, der das neue Mitglied geworben hat, dann für dessen Sponsor und so weiter. Den Rest behält die Firma.",
  },
  price: {
    label: "Preis des Produkts",
    meaning: "Was eine Bestellung kostet, gleich wer bestellt. Bei 0 gibt es kein Produkt.",
  },
  unitCost: {
    label: "Kosten des Produkts",
    meaning: "Was die Firma ihren Lieferanten für jede Bestellung zahlt.",
  },
  ordersPerMonth: {
    label: "Eigene Bestellungen",
    suffix: "pro Monat",
    meaning: "Was ein aktives Mitglied für sich selbst bestellt, im Durchschnitt.",
  },
  ownUseShare: {
    label: "Eigene, ohnehin gewollt",
    meaning:
      "Diese Bestellungen hätten Mitglieder auch ohne den Plan gemacht: Sie zählen nicht als Kosten der Teilnahme.",
  },
  retailCustomers: {
    label: "Bestellungen von außen",
    suffix: "pro Monat",
    meaning: "Was ein aktives Mitglied an Menschen verkauft, die nicht teilnehmen, im Durchschnitt.",
  },
  retailMargin: {
    label: "Verkaufsspanne",
    meaning: "Was ein Mitglied von dem behält, was Außenstehende für eine Bestellung zahlen.",
  },
  commission: {
    label: "Von jeder Bestellung an die Upline",
    meaning:
      "Provisionen auf eigene Bestellungen und solche von außen, ein Anteil je Ebene, beginnend beim Sponsor des Mitglieds.",
  },
  commissionDeeper: {
    label: "Für jede weitere Ebene",
    meaning: "Der Anteil einer Bestellung, den jede Ebene darüber hinaus bekommt.",
  },
  compression: {
    label: "Überspringen, wer nicht verdienen darf",
    meaning:
      "Ja: Die Ebene geht an das nächste Mitglied weiter oben, das darf. Nein: Der Anteil bleibt bei der Firma.",
  },
  qualification: {
    label: "Für Provisionen nötige eigene Bestellungen",
    suffix: "pro Monat",
    meaning: "Wer weniger bestellt, bekommt in diesem Monat keine.",
  },
  monthlyCost: {
    label: "Kosten der Teilnahme",
    suffix: "pro Monat",
    meaning: "Kurse, Reisen, Proben: was ein aktives Mitglied an andere zahlt.",
  },
  refundShare: {
    label: "Rückzahlung beim Gehen",
    meaning: "Von den eigenen Bestellungen des letzten Monats. Provisionen darauf bleiben gezahlt.",
  },
} as const;

/** Wie die Pläne heißen, von denen man ausgehen kann. */
export const planNames = {
  nobody: "Niemand wird bezahlt",
  affiliate: "Partnerprogramm",
  twoLevels: "Zwei Ebenen mit Produkt",
  unilevel: "Unilevel",
  pyramid: "Pyramidensystem",
  fhtm: "FHTM (Anteile sind gewählt)",
} as const;
