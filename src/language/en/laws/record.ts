/** What most laws are tried on, again and again. */
export const runs = "runs";
/** "2,000 runs" */
export const tried = (count: string, what: string): string => `${count} ${what}`;

export const atLeast = (value: string): string => `at least ${value}`;
export const within = (value: string, tolerance: string): string => `${value}\u00a0±\u00a0${tolerance}`;
/** The same of a share: both in per cent. */
export const withinPoints = (value: string, tolerance: string): string =>
  `${value}\u00a0±\u00a0${tolerance}\u00a0points`;
