const noBreak = "\u00a0";

/** "1 run", "1,000 runs" */
export const runs = (count: number, told: string): string =>
  `${told}${noBreak}${count === 1 ? "run" : "runs"}`;

/** The same behind "of" or "with". */
export const amongRuns = (count: number, told: string): string => runs(count, told);
