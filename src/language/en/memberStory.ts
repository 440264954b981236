/** "day 28" */
export const day = (number: string): string => `day ${number}`;

/** "member 12", within a sentence. */
export const member = (number: string): string => `member ${number}`;

/** Who it is, as a heading. */
export const title = (number: string, generation: string): string =>
  `Member ${number}, generation ${generation}`;

export const joinsOn = (day: string): string => `joins on ${day}`;
export const joinedBy = (day: string, sponsor: string): string => `joined on ${day}, brought by ${sponsor}`;
export const joinedAlone = (day: string): string => `joined on ${day} without an invitation`;
export const inFromTheStart = "in from the start";

export const active = "active";
export const backSince = (day: string): string => `active, back since ${day}`;
export const neverActive = "never became active";
export const leftOn = (day: string): string => `left on ${day}`;

export const recruitedNobody = "recruited nobody";
export const recruited = (recruits: string, downline: string): string =>
  `recruited ${recruits} · downline ${downline}`;
export const standsFor = (people: string): string => `stands for ${people} people`;
