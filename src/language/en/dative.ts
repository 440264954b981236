/** A length behind "after", "in", "of" and "between": English leaves it as it is. */
export const dative = (length: string): string => length;
