export const nothingSet = "Nothing set";
/** How many further values are set. */
export const more = (count: number): string => `${count}\u00a0more`;
