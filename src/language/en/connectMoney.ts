/** Why there are no books at all, each a sentence. */
export const couldNotBeLoaded = "What keeps the books could not be loaded.";
export const notMadeYet = "The books are not made yet. Try it again in a moment.";
