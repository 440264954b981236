export const sponsor = "Sponsor (Ebene 1)";
export const upline = (level: number): string => `Upline, Ebene ${level}`;
export const uplineAndUp = (level: number): string => `Upline, ab Ebene ${level}`;
export const sellers = "Verkaufsspannen";
export const refunds = "Rückzahlungen";
export const suppliers = "Lieferanten";
export const takingPart = "Kosten der Teilnahme";
export const company = "Firma";

export const companyLoss = (amount: string): string =>
  `Die Firma hat mehr ausgezahlt als eingenommen: Sie hat insgesamt ${amount} verloren.`;

export const nobodyPaid = (day: string): string => `Bis ${day} hat niemand etwas gezahlt.`;
/** @param hundred „100,00“; `paid` alles, was gezahlt wurde */
export const caption = (hundred: string, day: string, paid: string): string =>
  `Von je ${hundred}, die Mitglieder und Kundschaft bis ${day} gezahlt haben (insgesamt ${paid})`;
export const together = "Zusammen";
