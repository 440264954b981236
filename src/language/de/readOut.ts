/** Ein Satz in seiner Reihenfolge: Text, und die Zahlen dazwischen. */
type Said<Part> = readonly (string | Part)[];

export const nobodyAtAll = "Niemand fängt an, und niemand kommt; also ist niemand da, der einladen könnte.";
export const nobodyYet = (day: string): string => `Bis Tag ${day} ist niemand beigetreten.`;

/**
 * Wer beigetreten ist.
 * @param active setzt es fort, einer der folgenden
 * @param each so viele Menschen stehen hinter einem Punkt; null: einer
 */
export const joined = <Part>(
  day: string,
  count: number,
  told: Part,
  active: Said<Part>,
  each: string | null,
): Said<Part> => [
  `Bis Tag ${day} ${count === 1 ? "ist" : "sind"} `,
  told,
  count === 1 ? " Mensch beigetreten" : " Menschen beigetreten",
  ...active,
  each === null ? "." : `; jeder Punkt steht für ${each}.`,
];
export const hasLeft = " und wieder gegangen";
export const allHaveLeft = ", und alle sind wieder gegangen";
export const isActive = " und noch aktiv";
export const allAreActive = ", und alle sind aktiv";
export const someAreActive = <Part>(count: number, told: Part): Said<Part> => [
  ", und ",
  told,
  count === 1 ? " ist noch aktiv" : " sind noch aktiv",
];
