export const withoutSponsor = "without a sponsor";
export const recruitsOf = (sponsor: string): string => `recruits of ${sponsor}`;

/** "Member 73, generation 4, joined on day 28, brought by member 12." */
export const member = (title: string, joining: string): string => `${title}, ${joining}.`;

/** Why there is no further step; `name` begins the sentence. */
export const noSponsor = (name: string): string => `${name} has no sponsor.`;
export const noRecruits = (name: string): string => `${name} recruits nobody in this run.`;
export const firstOf = (name: string, sponsor: string): string =>
  `${name} is the first of the recruits of ${sponsor}.`;
export const firstWithoutSponsor = (name: string): string => `${name} is the first without a sponsor.`;
export const lastOf = (name: string, sponsor: string): string =>
  `${name} is the last of the recruits of ${sponsor}.`;
export const lastWithoutSponsor = (name: string): string => `${name} is the last without a sponsor.`;

const kin = {
  sponsor: "The sponsor",
  recruit: "The first recruit",
  previous: "The one before",
  next: "The next",
} as const;
/** @param joins "joins on day 28" */
export const joinsLater = (step: keyof typeof kin, name: string, joins: string): string =>
  `${kin[step]}, ${name}, ${joins}.`;

export const place = (number: string, all: string): string => `${number} of ${all}`;
