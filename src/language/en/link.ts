/** What is told of a text of a link that is read as something else: "Conversion (conversion) was “1,5”, read as 1.5." */
export const repaired = (what: string, told: string, flaw: string): string => `${what} was ${told}, ${flaw}.`;
export const quoted = (text: string, isCut: boolean): string => `“${text}${isCut ? "…" : ""}”`;
export const empty = "empty";
export const moreRepaired = (count: number): string => `${count} more values of the link were repaired.`;

/** Flaws, as `repaired` ends with them. */
export const readAs = (value: string): string => `read as ${value}`;
export const readAsNever = "read as never";
const taken = (instead: string | null): string =>
  instead === null ? "it is left out" : `${instead} is taken`;
export const noNumber = (instead: string | null): string => `which is not a number; ${taken(instead)}`;
export const notBetween = (least: string, most: string, instead: string): string =>
  `which is not between ${least} and ${most}; ${taken(instead)}`;
export const notWhole = (instead: string): string => `which is not a whole number; ${taken(instead)}`;
export const noneOf = (words: string, instead: string | null): string =>
  `which is none of ${words}; ${taken(instead)}`;
export const otherVersion = (version: string): string =>
  `but this page reads v=${version} and takes it for that`;

export const twice = (key: string): string => `${key} stands more than once in the link; the first counts.`;

/** What a link's keys beside the parameters say, in front of the key. */
export const version = "Version";
export const scenario = "Scenario";
export const day = "Day of the playhead";
export const person = "Kept member";
export const theme = "Theme";
export const layout = "Layout";
export const colour = "Colour";
export const presenterMode = "Presenter mode";

/** "People in all (population) is 100" */
export const isSetTo = (name: string, value: string): string => `${name} is ${value}`;

/** What contradicts itself in a setting; `told` says it: "People in all (population) is 100". */
export const needsNetwork = (told: string, market: string, instead: string): string =>
  `${told}, which needs network as ${market}; ${instead} is taken.`;
export const tooManyContacts = (told: string, population: number, most: number, instead: number): string =>
  `${told}: among ${population} people (population) that makes more than ${most} contacts in all; ${instead} is taken.`;
export const tooManyStart = (told: string, population: string, all: number): string =>
  `${told}, more than ${population}; all ${all} start.`;
export const limitAtOnce = (told: string, limit: string, members: number): string =>
  `${told} and reaches ${limit}, ${members}, at once: the run ends on day 0.`;
export const everybodyKnown = (told: string): string =>
  `${told}, more than there are other people: everybody knows everybody.`;
export const emptyGroups = (told: string): string => `${told}, more than there are people: some have nobody.`;
