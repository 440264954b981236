/** What went wrong, in words: a refusal of the model is a sentence by itself. */
export const reasonOf = (error: unknown): string =>
  error instanceof RangeError ? error.message : String(error);
