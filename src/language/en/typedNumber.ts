/** What parts whole numbers from decimals where both readings are possible. */
export const decimal: "." | "," = ".";

export const wordsForNothing = /^(?:none|nobody|no one|nothing|zero|at once|not at all)$/i;
export const wordsForNever = /^(?:never|∞|infinity|for ?ever)$/i;
export const wordsForAll = /^(?:all|everybody|everyone)$/i;
export const percentSign = /^(?:%|percent|per cent)?$/i;

/** What words behind a time multiply it by, to come to days. */
export const times: readonly (readonly [RegExp, number])[] = [
  [/^(?:d|days?)?$/i, 1],
  [/^(?:w|wks?|weeks?)$/i, 7],
  [/^(?:mo|months?)$/i, 30],
  [/^(?:y|yrs?|years?)$/i, 365],
  [/^(?:h|hrs?|hours?)$/i, 1 / 24],
  [/^(?:min|mins|minutes?)$/i, 1 / 1440],
];

/** What words behind a count multiply it by. */
export const multiples: readonly (readonly [RegExp, number])[] = [
  [/^$/, 1],
  [/^(?:k|thousand)$/i, 1_000],
  [/^(?:m|mn|millions?)$/i, 1_000_000],
];

/** What is counted, which may be typed behind a count. */
export const nouns =
  /\s*(?:people|persons?|members?|friends?|contacts?|others?|neighbours?|groups?|asks?|orders?|invitations?|invites?|joins?|stages?|points?|times)$/i;

/** How a row's words begin that say per what it counts: "a week". */
export const perUnit = /^a /;
/** What may be typed before that unit. */
export const per = "a|per|/";

const quoted = (text: string, isCut: boolean): string => `“${text}${isCut ? "…" : ""}”`;

export const nothingTyped = (wanted: string): string => `Nothing was typed. ${wanted}`;
export const notUnderstood = (text: string, isCut: boolean, wanted: string): string =>
  `${quoted(text, isCut)} is not understood. ${wanted}`;

/** What is wanted of a parameter, in front of its range. */
export const wholeNumber = "a whole number";
export const share = "a share";
export const time = "a time";
export const number = "a number";
export const wanted = (label: string, what: string, range: string): string => `${label}: ${what} ${range}.`;
export const wantedWord = (label: string, words: string): string => `${label}: one of ${words}.`;
