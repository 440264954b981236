/** What the curves write that come when one of them is first wanted. */
export const sent = "sent";
export const noInvitations = "no invitations";

/** What the picture and the sentence call each fate of an invitation. */
export const fates = {
  accepted: "accepted",
  overtaken: "overtaken",
  refused: "refused",
  unreachable: "unreachable",
  wasted: "wasted",
  open: "still open",
} as const;

export const joined = "joined";
export const noOpenInvitations = "no open invitations";

/** The stages of a cycle that has three, as the old trade rule names them. */
export const threeStages: readonly string[] = ["know", "like", "trust"];
export const stage = (number: number): string => `stage ${number}`;

/** K as it is set. */
export const setK = "K set";
export const nobodyHasJoined = "nobody has joined";

/** Who joined in a week, or in weeks that share a bar. */
export const joinedInWeek = (week: number, count: string): string => `week ${week}: ${count} joined`;
export const joinedInWeeks = (first: number, last: number, count: string): string =>
  `weeks ${first}–${last}: ${count} joined`;
