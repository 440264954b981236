/** Why the model cannot be fitted to numbers, each a sentence. */
export const tooFewNumbers = "A fit needs at least three numbers of who joined, on different days.";
export const nobodyJoins = "Nobody joins in these numbers: there is nothing to fit.";
export const tooLargeNumbers = "These numbers are too large to be fitted.";
