/** What is said of a reader's own numbers, and around them. */

/** What the page calls the separators of a text. */
export const separatorNames = {
  ",": "commas",
  ";": "semicolons",
  "\t": "tabs",
  "|": "upright lines",
  " ": "blanks",
} as const;

/** What it calls the marks before decimals. */
export const decimalNames = { ".": "1,234.5", ",": "1.234,5" } as const;

/** What it calls the orders of a date. */
export const orderNames = {
  "year-month-day": "year, month, day",
  "day-month-year": "day, month, year",
  "month-day-year": "month, day, year",
  "day-number": "a number",
} as const;

/** What a row can be. */
export const layoutNames = {
  series: "a day, week or month",
  dates: "one person who joined",
  cohorts: "a cohort",
} as const;

/** What it calls what a column holds. */
export const meaningNames = {
  date: "when",
  joins: "newly joined",
  joined: "joined in all",
  active: "active",
  cohortStart: "began",
  cohortSize: "joined",
  retained: "still there",
  nothing: "not used",
} as const;

// How a text is read: parts of a line, with semicolons between.
export const readAs = (layout: string): string => `Read as: a row for ${layout}`;
export const datesAs = (order: string): string => `dates as ${order}`;
export const datesAsNumbers = "dates as numbers";
export const cellsPartedBy = (separator: string): string => `cells parted by ${separator}`;
export const numbersAs = (decimal: string): string => `numbers as ${decimal}`;

// What was found.
export const joinedFromNone = (count: number, told: string): string =>
  `${told}\u00a0${count === 1 ? "person" : "people"} joined`;
export const joinedFromTo = (first: string, last: string): string =>
  `${first} had joined at first, ${last} at the end`;
export const activeAtTheEnd = (told: string): string => `${told} were active at the end`;
export const cohorts = (count: number, told: string): string =>
  `${told}\u00a0${count === 1 ? "cohort" : "cohorts"}`;
export const rowsOfPeople = (count: number, told: string): string =>
  `${told}\u00a0${count === 1 ? "row" : "rows"}, one for each person`;
export const numbers = (count: number, told: string): string =>
  `${told}\u00a0${count === 1 ? "number" : "numbers"}`;

/** How far numbers lie apart, behind how many there are. */
export const apart = { week: ", weeks apart", month: ", months apart", year: ", years apart" } as const;

/** @param what how many of what @param howMany who had joined, and who was active */
export const found = (what: string, from: string, to: string, howMany: string): string =>
  `${what}, ${from} to ${to}: ${howMany}.`;

/** How the dates of longer periods are taken. */
export const firstDayOf = {
  week: "A date is taken as the first day of its week.",
  month: "A date is taken as the first day of its month.",
  year: "A date is taken as the first day of its year.",
  period: "A date is taken as the first day of its period.",
} as const;

// Remarks on rows.
export const remark = (row: string, text: string): string => `Row\u00a0${row}: ${text}`;
export const remarkLeftOut = (row: string, text: string): string => `Row\u00a0${row}, left out: ${text}`;
export const rowsLeftOut = (count: number, told: string): string =>
  `${told}\u00a0${count === 1 ? "row was" : "rows were"} left out:`;
export const rowsToLookAt = (count: number, told: string): string =>
  `${told}\u00a0${count === 1 ? "row needs" : "rows need"} a look:`;
export const manyRowsToLookAt = (count: string, listed: string): string =>
  `${count} rows need a look; the first ${listed} are listed:`;
export const moreRemarks = (count: number): string => `${count} more`;
export const refusedRow = (row: string): string => `Row ${row}: `;

// Beside the run.
export const longerThanRun = (last: string, days: string): string =>
  `The numbers go on to day\u00a0${last}, the run ends on day\u00a0${days}.`;
export const moreThanRun = (count: number, told: string, people: string): string =>
  `The numbers come to ${told}\u00a0${count === 1 ? "person" : "people"}, more than the ${people} there are in this run. A fit chooses the market anew.`;
export const makeRunAsLong = (days: string): string => `Make the run ${days} days long`;

// While they are read.
export const beingRead = "The numbers are being read …";
export const fileBeingRead = (name: string): string => `“${name}” is being read …`;
export const stopped = "The numbers: stopped, and not read.";
export const fileStopped = (name: string): string => `“${name}”: stopped, and not read.`;
export const ofNumbersBefore = "What stands on the curve and below is of the numbers before these.";
export const tooLongToKeep =
  "This is too long for the tab to remember: when the page is loaded again, bring it once more.";
export const tooLarge = (name: string, megabytes: string, most: string): string =>
  `“${name}” holds ${megabytes}\u00a0MB; up to ${most}\u00a0MB are read here. The dates alone, or counts by day, take less.`;
export const notRead = (why: string): string => `They could not be read: ${why}`;
export const nobodyKnowsWhy = "nobody knows why.";
export const readSoFar = "Read so far";
export const readAll = "Read all of it";
export const stopReading = "Stop reading";

// Where they are brought in.
export const introduction =
  "Paste dates with sign-ups, with all who have joined or with the active, a cohort table, or a row for each person. They stand on the curve beside the run. Nothing leaves this page; this tab remembers them.";
export const field = "Your numbers, as text";
export const placeholder = "date, sign-ups\n2026-01-05, 12\n2026-01-06, 17\n…";
export const chooseFile = "Choose a file";
export const tryExample = "Try an example";
export const takeAway = "Take them away";
/** The words over the columns of the example. They have to be recognised: see src/files/columnWords.ts. */
export const exampleHeader = "date,sign-ups";

// Their table.
export const firstRows = "The first rows";
export const columnHolds = (column: number): string => `Column ${column} holds`;
export const namedColumnHolds = (column: number, name: string): string => `Column ${column} (${name}) holds`;
export const eachRowIs = "Each row is";
export const datesAre = "Dates are";
export const cellsAre = "Cells are parted by";
export const numbersAre = "Numbers are written";
export const hasHeader = "The first row names the columns";
