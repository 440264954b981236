/** Stands behind a share. */
export const ofMost = (people: string): string => ` of ${people}`;
