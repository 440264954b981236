export const person = "person";
export const people = "people";

export const virality = "Structural virality";
export const noWay = "It takes two members to have a way between them.";
export const steps = (number: string): string => `${number}\u00a0steps`;
export const viralityMeans =
  "How many steps two members are apart, on average, along the lines. About 2 if one person brought everybody; more the further the invitation was passed on.";

export const withoutRecruits = "Recruited nobody";
/** @param all with their noun: "12 people" */
export const withoutRecruitsMeans = (count: number, told: string, all: string): string =>
  `${told} of ${all} ${count === 1 ? "has" : "have"} not brought anybody so far.`;

export const widest = "Widest generation";
export const generation = (number: string): string => `generation\u00a0${number}`;
/** @param members of it, with their noun; @param away steps from the first; 0: they are the first */
export const widestMeans = (
  count: number,
  members: string,
  share: string,
  away: number,
  toldAway: string,
): string =>
  `${members}, ${share} of all, ${count === 1 ? "is" : "are"} ${
    away === 0 ? "without a sponsor" : `${toldAway}\u00a0${away === 1 ? "step" : "steps"} from the first`
  }. No generation has more.`;

export const deepest = "Deepest line";
export const generationOne = "generation";
export const generations = "generations";
export const nobodyInvited = "Nobody has joined by invitation so far.";
export const deepestMeans = (count: number, told: string): string =>
  `The longest chain of one bringing the next: ${told}\u00a0${count === 1 ? "invitation" : "invitations"} in a row.`;
