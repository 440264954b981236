const noBreak = "\u00a0";

/** „1 Lauf“, „1.000 Läufe“ */
export const runs = (count: number, told: string): string =>
  `${told}${noBreak}${count === 1 ? "Lauf" : "Läufe"}`;

/** Dasselbe im Dativ, hinter „von“ oder „mit“. */
export const amongRuns = (count: number, told: string): string =>
  `${told}${noBreak}${count === 1 ? "Lauf" : "Läufen"}`;
