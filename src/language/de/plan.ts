export const nobodyIsPaid = "Niemand wird bezahlt";

/** Viele Ebenen in Kürze. @param sum ihrer Anteile */
export const levelsWith = (levels: number, sum: string): string =>
  `${levels}\u00a0Ebenen mit zusammen ${sum}`;
export const furtherLevels = (share: string): string => `für jede weitere Ebene ${share}`;
/** @param parts was dorthin geht, als Anteile; ob es ein einziger ist, hört man im Deutschen nicht */
export const upTheLine = (parts: readonly string[], _isOne: boolean): string =>
  `davon ${parts.join(" und ")} an die Upline`;

export const toJoin = (amount: string): string => `${amount} für den Beitritt`;
export const anOrder = (amount: string): string => `${amount} pro Bestellung`;
export const toTakePart = (amount: string): string => `${amount} pro Monat für die Teilnahme`;

export const partUp = (amount: string): string => `${amount} an die Upline`;
export const partUpAndFurther = (amount: string, further: string): string =>
  `${amount} an die Upline und ${further} für jede weitere Ebene`;
export const partToCompany = (amount: string): string => `${amount} an die Firma`;
export const partToSuppliers = (amount: string): string => `${amount} an Lieferanten`;
export const partToSeller = (amount: string): string => `${amount} an das verkaufende Mitglied`;

export const ownOrder = (price: string): string => `einer eigenen Bestellung zu ${price}`;
export const outsidersOrder = (price: string): string => `einer Bestellung von außen zu ${price}`;

/** @param what ein Betrag, oder eine Bestellung; `parts` wohin es geht */
export const goes = (what: string, parts: readonly string[]): string => `Von ${what}: ${parts.join(", ")}.`;
export const tooMuch = "Es ist mehr versprochen, als hereinkommt.";
export const companyPays = (amount: string): string => `Die Firma zahlt ${amount} mehr, als sie bekommt.`;
