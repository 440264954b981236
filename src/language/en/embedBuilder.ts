export const embedThisRun = "Embed this run";
export const close = "Close";
export const openedFromDisk =
  "This page was opened from the disk: on a server, the snippet names an address that others can reach.";
/** What a screen reader calls the figure. */
export const figureTitle = (scenario: string): string => `Invitree: ${scenario}`;

/** What can be chosen, by its group. */
export const partsLegend = "What it shows";
export const noParts = "It cannot show nothing: with none of them it has the usual ones.";
export const parts = {
  sentence: "The sentence that sets the values",
  graph: "The graph of who brought whom",
  curve: "The adoption curve",
  figures: "The figures, in words",
  money: "Who got paid",
  timeline: "The timeline, with play",
} as const;

export const controlsLegend = "Values with a control of their own";
export const furtherValues = "Further values";
export const locksLegend = "What readers may change in the sentence";

export const startsLegend = "When it begins to play";
export const starts = {
  sight: "As soon as it is in sight",
  press: "When it is pressed: a picture until then",
  still: "Not by itself: it shows the day at hand",
} as const;

export const questionsLegend = "What it asks first";
export const questions = {
  none: "Nothing",
  members: "How many will have joined?",
  loss: "How many of them will lose money?",
} as const;

export const themesLegend = "Theme";
export const themes = { reader: "The reader’s own", light: "Light", dark: "Dark" } as const;

export const formsLegend = "What you paste";
export const forms = {
  frame: "A frame: works everywhere",
  element: "An element: for pages with scripts of their own",
} as const;

export const sizesLegend = "Size";
export const sizes = {
  column: "As wide as its column, 560 px high",
  article: "Article, 720 × 480",
  small: "Small, 480 × 270",
  narrow: "Narrow, 320 × 480",
  own: "Another size",
} as const;
export const width = "Width";
export const height = "Height";
/** Stands in the place of a width that nobody has typed. */
export const columnWidth = "column";
export const wholeNumber = (least: number, most: number): string =>
  `A whole number from ${least} to ${most}.`;
export const wholeNumberOrNothing = (least: number, most: number): string =>
  `A whole number from ${least} to ${most}, or nothing: as wide as its column.`;

export const preview = (title: string): string => `Preview: ${title}`;
export const wouldBeHigher = (px: number): string => `Its parts would like to be ${px} px high.`;
export const makeItSo = "Make it so";

export const paste = "Paste this into your page";
export const copy = "Copy";
export const copied = "Copied";
export const snippetIsCopied = "The snippet is copied.";
