/** What is wrong with the file of a study: "“seeds” is missing; it has to be …". */
export const wrongValue = (name: string, told: string, hasToBe: string): string =>
  `“${name}” is ${told}; it has to be ${hasToBe}.`;

// What a value is.
export const missing = "missing";
export const listOf = (length: number): string => `a list of ${length}`;
export const groupOfValues = "a group of values";
export const tooLarge = "too large a number";

// What it has to be.
export const numberFrom = (from: number, to: number): string => `a number from ${from} to ${to}`;
export const wholeNumberFrom = (from: number, to: number): string => `a whole number from ${from} to ${to}`;
export const oneOf = (words: string): string => `one of ${words}`;
export const numbers = (length: number): string => `a list of ${length} numbers`;
export const nullHere = "null in such a study";
export const trueOrFalse = "true or false";
export const another = (name: string): string => `another than “${name}”`;
export const anotherNumber = (name: string): string => `another number than “${name}”`;
export const partOfLink = "the part of a link after its question mark, in quotes";
export const seeds = "the first and the last seed, [1, 100]";
export const axis = "an input with its two ends and a number of steps";
export const linear = "linear where an end is 0";
export const numberInput = "an input that is a number, as “conversion” is";
export const settings = (most: number): string => `a list of 1 to ${most} settings`;

// Whole sentences.
export const noStudy = "This is no file of a study of Invitree: it does not say “invitree”.";
export const tooManySeeds = (seeds: number, most: number): string =>
  `It has ${seeds} seeds, from the first to the last; ${most} are the most.`;
export const tooManyRuns = (runs: number, most: number): string =>
  `It has ${runs} runs; ${most} are the most.`;
