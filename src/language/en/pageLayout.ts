export const settingsInWords = "The settings in words";
export const lessons = "Lessons";
export const largestFamilies = "The largest families";
export const howBig = "How big is that?";

/** What could not be fetched. */
export const manyRuns = "What many runs tell";
export const theLessons = "The lessons";
export const theComparison = "The comparison";
export const presenterMode = "Presenter mode";

export const dragHint = "Drag or type any underlined value.";

export const notes = "Notes on the link";
export const dismissNote = "Dismiss this note";

/** A link, and what stands behind it. */
export const isItRight = "Is it right?";
export const isItRightMeans = "What theory knows, beside what the simulation does.";

/** Heard before what K means. */
export const kIs = (figure: string): string => `K is ${figure}:`;
