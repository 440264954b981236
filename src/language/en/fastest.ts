export const notFinished = (day: string, days: string): string =>
  `The run is not finished: it has come to day ${day} of ${days}.`;
export const rising = "It gains speed to the end of the run.";
/** @param every "3 days" */
export const oneEvery = (every: string): string =>
  `About one person joins every ${every}, with no clear peak.`;
export const evenly = (joins: string): string => `About ${joins} join a day, with no clear peak.`;
export const fastest = (day: string, joins: string, isAhead: boolean): string =>
  `${isAhead ? "It will grow" : "It grew"} fastest around day ${day}, by about ${joins} a day.`;
