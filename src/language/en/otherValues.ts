/** A value without effect in one of the settings. */
export const nothing = "nothing";
export const beside = (label: string, first: string, second: string): string =>
  `${label}: ${first} beside ${second}`;
export const manyValues = (count: number): string => `${count} values differ`;
export const plans = "Who is paid what";
