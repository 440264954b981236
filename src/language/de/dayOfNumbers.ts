/** Ein Tag von Zahlen, die kein Datum nennen. */
export const day = (number: string): string => `Tag\u00a0${number}`;
