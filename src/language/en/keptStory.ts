/** What can be unfolded of a kept member. */
export const storyOf = (member: string): string => `Upline and downline of ${member}`;

export const uplineFromRoot = "Upline, from the root";
export const upline = "Upline";
export const leftOut = (count: string): string => `… ${count} more …`;

export const nobodyThrough = (member: string): string => `Nobody joins through ${member} in this run.`;

export const byGeneration = "Downline by generation";
/** Heard before the number of each. */
export const generation = "generation";

/** Before what the curve of the downline says. */
export const overTime = "Over time";
export const day0 = "day 0";
