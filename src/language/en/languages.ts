/** The way from the pages of this language to the folder of the whole site. */
export const wayToSite = "";

/** The other languages, each called by its own name, and the way to its pages. */
export const otherLanguages = [{ language: "de", name: "Deutsch", way: "de/" }] as const;
