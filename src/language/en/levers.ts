import { amongRuns } from "./runCount.ts";

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What more runs do than before: "12 more of 20 runs reach it". */
export const reachIt = (moreRuns: string): string => `${moreRuns} reach it`;
export const alsoReachIt = (effect: string, moreRuns: string): string =>
  `${effect}, and ${moreRuns} reach it at all`;

export const tooFewRuns = "Too few runs so far to tell what helps.";
export const noneHelps = (pairs: number, pairsTold: string): string =>
  `None of these makes a difference that ${amongRuns(pairs, pairsTold)} can tell.`;

/** What comes behind the first, each with its amount; "" where nothing does. */
const thenTold = (behind: readonly (readonly [name: string, amount: string])[]): string =>
  behind.length === 0 ? "" : `; then ${behind.map(([name, amount]) => `${name}: ${amount}`).join(", ")}`;

/** The first one alone. */
export const oneFirst = (
  name: string,
  effect: string,
  behind: readonly (readonly [name: string, amount: string])[],
): string => `${capital(name)} first: ${effect}${thenTold(behind)}.`;

/** Several that are equally good, some of them by name, `others` more. */
export const severalFirst = (
  names: readonly string[],
  others: number,
  effect: string,
  behind: readonly (readonly [name: string, amount: string])[],
  pairs: number,
  pairsTold: string,
): string => {
  const rest = others === 0 ? [] : [`${others}\u00a0${others === 1 ? "other" : "others"}`];
  const count = names.length + others;
  const which = count === 2 ? "two is better" : `${count} is best`;
  return (
    `${capital(list([...names, ...rest]))} come first, about ${effect}${thenTold(behind)}. ` +
    `Which of the first ${which} cannot be told with ${amongRuns(pairs, pairsTold)}.`
  );
};

/** "10,000 people" */
export const people = (count: number, told: string): string =>
  `${told}\u00a0${count === 1 ? "person" : "people"}`;
export const noneReaches = (pairs: number, pairsTold: string, people: string): string =>
  `As it is, none of ${amongRuns(pairs, pairsTold)} reaches ${people}.`;
export const allReach = (people: string, day: string): string =>
  `As it is, ${people} have joined by day ${day} (the middle run).`;
export const someReach = (
  _reached: number,
  reachedTold: string,
  pairs: string,
  people: string,
  day: string,
): string =>
  `As it is, ${reachedTold} of ${pairs} runs reach ${people}, the middle one of these by day ${day}.`;

/** @param inputs each with its change in brackets */
export const leftOut = (inputs: readonly string[]): string =>
  `Left out of this order, as the step is larger than that of the others: ${list(inputs)}.`;

export const noLever = "This setting has no input that could be better.";
export const countedOn = (day: string): string => `Counted on day ${day}.`;
export const hopeless = (target: string): string =>
  `${target} Nor does any with one input a little better. Choose a smaller number, or let it run longer.`;

export const bars =
  "A bar is the average of all pairs of runs; the thin line is how far chance may have moved it, 19 times in 20.";
export const countedAsLastDay =
  "A run that does not reach the target is counted as if it did on its last day.";
