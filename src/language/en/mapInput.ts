/** Inputs whose labels are no nouns: they stand in a sentence as they are called on the page. */
const called: ReadonlySet<string> = new Set([
  "organicPerDay",
  "enthusiasmHalfLife",
  "sendDelayDays",
  "maxAsks",
  "returnPerMonth",
  "quitWithoutRecruitsDays",
  "churnShape",
]);

/** An input within a sentence: "churn", "invitations a week", "“Interest halves every”". @param key its key in the table */
export const input = (key: string, label: string): string =>
  called.has(key) ? `“${label}”` : label.charAt(0).toLowerCase() + label.slice(1);

/** That something holds for each value of an input: "whatever the churn". */
export const whatever = (key: string, label: string): string =>
  called.has(key) ? `whatever stands at ${input(key, label)}` : `whatever the ${input(key, label)}`;

/** "conversion 24 %" */
export const withValue = (key: string, label: string, value: string): string =>
  `${input(key, label)} ${value}`;

/** What stands at an axis of lengths of time. */
export const inDays = (label: string): string => `${label}, days`;

/** What stands at an axis whose values have words behind them: "Churn a month". */
export const withSuffix = (label: string, suffix: string): string => `${label} ${suffix}`;
