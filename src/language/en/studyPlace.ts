/** What the parts that show studies are called. */
export const manyRuns = "Run it many times";
export const whichLever = "Which lever?";
export const phaseMap = "The phase map";
export const yourNumbers = "Your own numbers";
export const formulaCheck = "Formula check";

/** What could not be loaded, at the beginning of a sentence. */
export const thisPart = "This";
