/** What a formula is called beside its line. */
export const labels = {
  skok: "Skok",
  chenEverybody: "Chen, printed",
  chenNewest: "Chen, worked",
  bass: "Bass",
  logistic: "Logistic",
} as const;

/** Whose formula it is, and where it stands. */
export const titles = {
  skok: "Skok’s viral growth (2009)",
  chenEverybody: "Chen’s formula, as printed (2008)",
  chenNewest: "Chen’s formula, as his text works it out",
  bass: "Bass’s diffusion (1969)",
  logistic: "The logistic (Verhulst, 1838)",
} as const;

export const farMoreThanLive = "far more people than live on Earth";
export const moreThanLive = (told: string): string => `${told} (more than live on Earth)`;
export const end = (says: string, day: string, came: string): string =>
  `${says} on day\u00a0${day}; this run: ${came}.`;
export const nearInTheEnd = (farthest: string): string => `Near only in the end: ${farthest}`;

export const silences = {
  marketWithoutEnd: "Says nothing of a market without end: it needs the number of people there are.",
  invitesForEver: "Says nothing here: it needs a number of invitations a member, and here they never end.",
  noTimeBetween: "Says nothing here: it counts in cycles, and here everything happens in one instant.",
  noGrowth: "Says nothing here: it needs growth, and here each member brings no more than one.",
} as const;

/** What a letter stands for, with its value. @param isOne the value is 1 */
export const letters = {
  U0: (told: string, isOne: boolean): string => `${told}\u00a0${isOne ? "member" : "members"} at the start`,
  K: (told: string, isOne: boolean): string =>
    `${told} ${isOne ? "new member" : "new members"} that a member brings`,
  i: (told: string, isOne: boolean): string =>
    `${told} ${isOne ? "invitation" : "invitations"} that a member sends`,
  conv: (told: string): string => `${told} of them accepted`,
  ct: (told: string): string => `${told} from a member’s joining to that of its recruits, on average`,
  m: (told: string, isOne: boolean): string =>
    `${told}\u00a0${isOne ? "person there is" : "people there are"}`,
  p: (told: string): string => `${told} of all others join by themselves a day`,
  none: "0: nobody joins without an invitation",
  q: (told: string, isOne: boolean): string =>
    `${told} ${isOne ? "person" : "people"} that a member brings a day`,
  r: (told: string): string => `${told} growth a day in the beginning, by theory`,
} as const;

export const saysNothing = "no formula says anything";
export const chart = (day: string, came: string, beside: string): string =>
  `Joined by day ${day}: this run ${came}; ${beside}.`;
