export const save = "Save";
/** Of one side of a comparison. */
export const saveSide = (letter: string): string => `Save ${letter}`;
export const saveMeans = "Save or print the picture, the numbers, the run";
/** What could not be fetched. */
export const whatCanBeSaved = "What can be saved";
