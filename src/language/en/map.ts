const noBreak = "\u00a0";

/** Two inputs with their values. */
export const bothInputs = (across: string, down: string): string => `${across} and ${down}`;

/** What becomes of a place. @param of of whom a share is one, "" where that needs no words */
export const outcomes = {
  hardly: (of: string, percent: number): string =>
    of === "" ? "hardly anybody joins" : `less than ${percent}${noBreak}%${of} join`,
  most: (of: string): string => `more than half${of} join`,
} as const;

export const below = (input: string, value: string, outcome: string, whatever: string): string =>
  `With ${input} below ${value} ${outcome}, ${whatever}.`;
export const above = (input: string, value: string, outcome: string, whatever: string): string =>
  `With ${input} above ${value} ${outcome}, ${whatever}.`;
export const everywhere = (outcome: string): string => `Everywhere on this map ${outcome}.`;

export const steepest = (
  across: string,
  input: string,
  values: readonly [low: string, high: string],
  shares: readonly [low: string, high: string],
  of: string,
): string =>
  `With ${across} the steepest step is between ${input} ${values[0]} ` +
  `and ${values[1]}: ${shares[0]}${of} join, then ${shares[1]}.`;

export const everywhereBelowOne = "Everywhere here each member brings less than one more (K below 1).";
export const everywhereAboveOne = "Everywhere here each member brings more than one more (K above 1).";
const placesOf = (share: string | null): string => share ?? "none";
/** In which share of the places on both sides of K = 1 most people join; null: in none. */
export const alongK = (most: string, above: string | null, below: string | null): string =>
  `K is how many new members each member brings. Where it is above 1, ${most} in ` +
  `${placesOf(above)} of the places; where it is below, in ${placesOf(below)}.`;
export const slow = (share: string, hardly: string, time: string): string =>
  `In ${share} of all places K is above 1, and still ${hardly} within ` +
  `${time}: it grows too slowly, or dies early.`;

export const neverDoubles = "Nowhere on this map does the number of members ever double.";
export const fastest = (inputs: string, rate: string, time: string): string =>
  `It grows fastest with ${inputs}: by ${rate} a day, doubling every ${time}.`;

export const loseEverywhere = (share: string): string =>
  `Everywhere on this map ${share} of the members lose money.`;
export const loseBetween = (low: string, high: string, inputs: string): string =>
  `Between ${low} and ${high} of the members lose money; the smallest share with ${inputs}.`;

/** What is known of one place. */
export const join = (share: string, of: string): string => `${share}${of} join`;
export const loseMoney = (share: string): string => `${share} of them lose money`;
export const doublingNever = "never doubling";
export const doublingEvery = (time: string): string => `doubling every${noBreak}${time} at its fastest`;
export const notRunYet = "not run yet";
export const runNearby = "as run close to it";
