export const measures = { days: "Target sooner", members: "More members" } as const;
export const lead =
  "Each input a tenth better, one at a time, with the same people and the same luck. What brings the target nearer?";
export const target = "Target";
export const runsOfEach = "Runs of each";
export const name = "Which lever";
export const start = "Compare the inputs";
export const runEach = (times: string): string => `Run each ${times} times`;
export const otherTarget = "This is for another target.";
export const whatIsTold = "What is told";
export const pressToTry = "Press a row to try it, again to set it back.";
export const setBack = "Set it back";
export const tryIt = "Try it";

export const targetWanted = (least: string, most: string): string =>
  `Target: a whole number of people between ${least} and ${most}.`;
export const targetLabel = "Target, in people who have joined";
export const people = "people";
