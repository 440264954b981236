/** Ein Wert, der in einer der Einstellungen nichts bewirkt. */
export const nothing = "ohne";
export const beside = (label: string, first: string, second: string): string =>
  `${label}: ${first} gegenüber ${second}`;
export const manyValues = (count: number): string => `${count} Werte sind verschieden`;
export const plans = "Wer was bekommt";
