/** Was die Farben einer Karte sagen. */
export const titles = {
  joined: (day: string): string => `Anteil der Menschen, die bis Tag ${day} beitreten`,
  joinedOf: (day: string, most: string): string => `Wer bis Tag ${day} beitritt, von höchstens ${most}`,
  growth: "Wachstum, wenn es am schnellsten ist",
  loss: "Anteil der Mitglieder, die Geld verlieren",
} as const;
/** Wo es nie dazu kam. */
export const none = { joined: "niemand", growth: "verdoppelt sich nie", loss: "niemand" } as const;
export const perDay = (rate: string): string => `${rate} pro Tag`;
