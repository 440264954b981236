import * as text from "#language/embedBuilder.ts";
import type { FigurePart, FigureQuestion, FigureStart } from "../../parameters/embedFigure.ts";
import type { SizeName } from "./builderChoices.ts";
import type { EmbedForm } from "./embedSnippet.ts";

/** What the builder calls the parts of a figure. */
export const partNames: Readonly<Record<FigurePart, string>> = text.parts;

export const startNames: Readonly<Record<FigureStart, string>> = text.starts;

/** "none": nothing is asked. */
export const questionNames: Readonly<Record<FigureQuestion | "none", string>> = text.questions;

/** "reader": neither is asked for. */
export const themeNames: Readonly<Record<"reader" | "light" | "dark", string>> = text.themes;

export const sizeNames: Readonly<Record<SizeName, string>> = text.sizes;

export const formNames: Readonly<Record<EmbedForm, string>> = text.forms;
