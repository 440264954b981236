/** Why there are no books of a run yet, each a sentence. */
export const madeAnew = "The books are being made anew. Try it again in a moment.";
export const tookTooLong = "The books took too long.";
export const couldNotBeMade = "The books could not be made.";
export const noRun = "There is no run to settle.";
