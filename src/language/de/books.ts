/** Was ein Mitglied auf einem Weg erreicht hat. */
export const kinds = {
  retailMargin: "eigene Verkäufe",
  refund: "Rückzahlung",
  entryShare: "Gebühren",
  ownCommission: "ihre Bestellungen",
  retailCommission: "ihre Verkäufe",
} as const;

export const ofLevel = (level: number, kind: string): string => `Ebene ${level}, ${kind}`;
export const ofLevelAndBelow = (level: number, kind: string): string => `ab Ebene ${level}, ${kind}`;

export const notEvenYet = "noch nicht wieder bei null";
export const neverInLoss = "nie im Minus";
export const evenOn = (day: string): string => `an ${day} wieder bei null`;
export const evenAndBackInLoss = (day: string): string => `an ${day} wieder bei null, jetzt erneut im Minus`;

/** @param wanted Was davon für Waren war, die es ohnehin gekauft hätte; null: nichts. */
export const books = (
  earned: string,
  paid: string,
  wanted: string | null,
  net: string,
  day: string,
  breakEven: string,
): string => {
  const anyway = wanted === null ? "" : ` (davon ${wanted} für Waren, die es ohnehin wollte)`;
  return `Verdient ${earned}, gezahlt ${paid}${anyway}: Saldo ${net} insgesamt bis ${day}, ${breakEven}.`;
};

export const eachOf = (people: string): string =>
  `So ist es bei jedem der ${people} Menschen, für die es steht.`;
export const paymentsTo = (member: string): string => `Zahlungen an ${member} insgesamt`;

export const columns = { kind: "Wofür", from: "Von Mitgliedern", amount: "Betrag" } as const;
