/** The line on which each member brings one more. */
export const oneForOne = "K = 1";
/** The place of the setting at hand. */
export const here = "as set";
