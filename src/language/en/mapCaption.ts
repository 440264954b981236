import { runs } from "./runCount.ts";

export const title = (across: string, down: string): string => `What becomes of it, by ${across} and ${down}`;
export const setting = (sentence: string): string => `The setting that is varied: ${sentence}`;
export const oneEach = (seed: string): string => `one at each at most, counted on from seed ${seed}`;
export const severalEach = (each: string, seed: string): string =>
  `up to ${each} at each, most where it changes, each with a seed of its own from ${seed} on`;
export const places = (
  across: string,
  down: string,
  count: number,
  countTold: string,
  luck: string,
  isWhole: boolean,
): string =>
  `${across} × ${down} places, ${runs(count, countTold)}: ${luck}.${isWhole ? "" : " Not all of them were in when it was saved."} ` +
  "On the line K = 1 each member brings one more. Made with Invitree, a simulation person by person.";
