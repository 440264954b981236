/** Behind what a member has lost or gained. */
export const soFar = (net: string): string => `${net} so far`;
/** Somebody of a network who is no member at the end. */
export const neverJoined = "Never joined";

export const keptMember = "Kept member";
export const release = "Release this member";

/** The ways to those next to a member: what each is called, and what is said where there is nobody. */
export const steps = {
  sponsor: { name: "Sponsor", none: "No sponsor" },
  previous: { name: "Previous", none: "No previous" },
  next: { name: "Next", none: "No next" },
  recruit: { name: "Recruit", none: "No recruit" },
} as const;
export const stepTo = (name: string, member: string): string => `${name}: ${member}`;
