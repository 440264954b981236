/** Hinter dem, was ein Mitglied verloren oder gewonnen hat. */
export const soFar = (net: string): string => `bisher ${net}`;
/** Jemand aus einem Netz, der am Ende kein Mitglied ist. */
export const neverJoined = "Nie beigetreten";

export const keptMember = "Festgehaltenes Mitglied";
export const release = "Dieses Mitglied loslassen";

/** Die Wege zu denen neben einem Mitglied: wie jeder heißt, und was gesagt wird, wo niemand ist. */
export const steps = {
  sponsor: { name: "Sponsor", none: "Kein Sponsor" },
  previous: { name: "Vorher", none: "Niemand vorher" },
  next: { name: "Nachher", none: "Niemand nachher" },
  recruit: { name: "Geworben", none: "Niemand geworben" },
} as const;
export const stepTo = (name: string, member: string): string => `${name}: ${member}`;
