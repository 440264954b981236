/** Der Weg von den Seiten dieser Sprache zum Ordner der ganzen Site. */
export const wayToSite = "../";

/** Die anderen Sprachen, jede mit ihrem eigenen Namen, und der Weg zu ihren Seiten. */
export const otherLanguages = [{ language: "en", name: "English", way: "../" }] as const;
