export const failed = (reason: string): string => `The formulas could not be worked out: ${reason}`;
export const lead =
  "Each formula knows a few numbers of this setting and takes the rest for granted. Growth multiplies what is left out.";
export const peopleWhoJoined = "People who joined";
export const logTitle = "Logarithmic scale: equal growth is a straight line";
export const log = "Log";
export const thisRun = "This run";
export const ownTheory = (expected: string): string =>
  `What is expected with all of this counted in: ${expected}. What is left to this run is luck.`;

export const formulaAndLetters = "The formula and its letters";
/** What stands behind Chen’s formulas, whose t is no number of days. */
export const inCycles = ", t in times of ct";
export const inCyclesLikeSkok = ", K = i · conv, t in times of ct: Skok’s at whole cycles";
