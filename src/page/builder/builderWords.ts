import type { FigurePart, FigureQuestion, FigureStart } from "../../parameters/embedFigure.ts";
import type { SizeName } from "./builderChoices.ts";
import type { EmbedForm } from "./embedSnippet.ts";

/** What the builder calls the parts of a figure. */
export const partNames: Readonly<Record<FigurePart, string>> = {
  sentence: "The sentence that sets the values",
  graph: "The graph of who brought whom",
  curve: "The adoption curve",
  figures: "The figures, in words",
  money: "Who got paid",
  timeline: "The timeline, with play",
};

export const startNames: Readonly<Record<FigureStart, string>> = {
  sight: "As soon as it is in sight",
  press: "When it is pressed: a picture until then",
  still: "Not by itself: it shows the day at hand",
};

/** "none": nothing is asked. */
export const questionNames: Readonly<Record<FigureQuestion | "none", string>> = {
  none: "Nothing",
  members: "How many will have joined?",
  loss: "How many of them will lose money?",
};

/** "reader": neither is asked for. */
export const themeNames: Readonly<Record<"reader" | "light" | "dark", string>> = {
  reader: "The reader’s own",
  light: "Light",
  dark: "Dark",
};

export const sizeNames: Readonly<Record<SizeName, string>> = {
  column: "As wide as its column, 560 px high",
  article: "Article, 720 × 480",
  small: "Small, 480 × 270",
  narrow: "Narrow, 320 × 480",
  own: "Another size",
};

export const formNames: Readonly<Record<EmbedForm, string>> = {
  frame: "A frame: works everywhere",
  element: "An element: for pages with scripts of their own",
};
