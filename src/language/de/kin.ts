export const withoutSponsor = "ohne Sponsor";
export const recruitsOf = (sponsor: string): string => `Geworbene von ${sponsor}`;

/** „Mitglied 73, Generation 4, beigetreten an Tag 28, geworben von Mitglied 12.“ */
export const member = (title: string, joining: string): string => `${title}, ${joining}.`;

/** Warum es keinen weiteren Schritt gibt; `name` steht am Anfang. */
export const noSponsor = (name: string): string => `${name} hat keinen Sponsor.`;
export const noRecruits = (name: string): string => `${name} wirbt in diesem Lauf niemanden.`;
export const firstOf = (name: string, sponsor: string): string =>
  `${name} ist das erste, das ${sponsor} geworben hat.`;
export const firstWithoutSponsor = (name: string): string => `${name} ist das erste ohne Sponsor.`;
export const lastOf = (name: string, sponsor: string): string =>
  `${name} ist das letzte, das ${sponsor} geworben hat.`;
export const lastWithoutSponsor = (name: string): string => `${name} ist das letzte ohne Sponsor.`;

const kin = {
  sponsor: "Der Sponsor",
  recruit: "Das erste geworbene",
  previous: "Das vorige",
  next: "Das nächste",
} as const;
/** @param joins „tritt an Tag 28 bei“ */
export const joinsLater = (step: keyof typeof kin, name: string, joins: string): string =>
  `${kin[step]}, ${name}, ${joins}.`;

export const place = (number: string, all: string): string => `${number} von ${all}`;
