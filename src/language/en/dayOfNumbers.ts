/** A day of somebody's numbers that name no dates. */
export const day = (number: string): string => `day\u00a0${number}`;
