export const picture = "Picture";
export const whatItShows = "What it shows";
export const shown = { graph: "Graph", curve: "Curve", both: "Both" } as const;
export const sizeOfPng = "Size of the PNG";
export const sizeTold = (px: string): string => `${px}, with the setting and its link`;

export const copy = "Copy";
export const print = "Print";
export const numbersAndRun = "Numbers and run";
export const days = "Days (CSV)";
export const people = "People (CSV)";
export const run = "Run (JSON)";
export const openRun = "Open a saved run";

/** What is under way. */
export const drawingPicture = "Drawing the picture";
export const writingVectors = "Writing the vectors";
export const copyingPicture = "Copying the picture";
export const writingDays = "Writing the days";
export const writingPeople = "Writing the people";
export const writingRun = "Writing the run";
export const cancel = "Cancel";

/** What came of it. */
export const savedAs = (file: string): string => `Saved as ${file}.`;
export const pictureIsCopied = "The picture is copied, caption and all.";

/** Why something cannot be had. */
export const notFinished = "The run is not finished yet.";
export const tooManyForVectors = (most: string): string =>
  `Vectors are for up to ${most} members; PNG has them all.`;
export const tooLarge = "This browser cannot draw a picture so large. Choose a smaller size.";
export const drawsNothing = "This browser draws no picture to save.";
export const notCopied = "The browser did not let the picture be copied. Save it instead.";
export const otherBooks = "The books are of another run. Try it again in a moment.";
