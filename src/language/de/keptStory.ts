/** Was sich von einem festgehaltenen Mitglied aufklappen lässt. */
export const storyOf = (member: string): string => `Upline und Downline von ${member}`;

export const uplineFromRoot = "Upline, vom ersten an";
export const upline = "Upline";
export const leftOut = (count: string): string => `… ${count} weitere …`;

export const nobodyThrough = (member: string): string => `Durch ${member} tritt in diesem Lauf niemand bei.`;

export const byGeneration = "Downline nach Generation";
/** Vor jeder Nummer zu hören. */
export const generation = "Generation";

/** Vor dem, was die Kurve der Downline sagt. */
export const overTime = "Im Lauf der Zeit";
export const day0 = "Tag 0";
