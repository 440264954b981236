export const notFinished = (day: string, days: string): string =>
  `Der Lauf ist noch nicht fertig: Er ist bis Tag ${day} von ${days} gekommen.`;
export const rising = "Es wächst bis zum Ende des Laufs immer schneller.";
/** @param every „alle 3 Tage“ */
export const oneEvery = (every: string): string =>
  `Etwa ${every} tritt jemand bei, ohne deutlichen Höhepunkt.`;
export const evenly = (joins: string): string =>
  `Etwa ${joins} treten pro Tag bei, ohne deutlichen Höhepunkt.`;
export const fastest = (day: string, joins: string, isAhead: boolean): string =>
  `Am schnellsten ${isAhead ? "wird es um Tag" : "wuchs es um Tag"} ${day}${isAhead ? " wachsen" : ""}, mit etwa ${joins} Beitritten pro Tag.`;
