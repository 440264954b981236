/** What runs on the curve are called that come near the reader's own numbers. */
export const runsThatFit = "runs that fit";
