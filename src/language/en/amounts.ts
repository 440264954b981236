/** What amounts are written after; none: the reader's own way. */
export const amountLocales: readonly string[] = [];
