/** Steht hinter einem Anteil. */
export const ofMost = (people: string): string => ` von ${people}`;
