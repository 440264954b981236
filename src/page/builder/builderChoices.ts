import { acts } from "../../parameters/actingParameters.ts";
import { usualFigure, writeFigure } from "../../parameters/embedFigure.ts";
import type { EmbedFigure } from "../../parameters/embedFigure.ts";
import { writeLink } from "../../parameters/link.ts";
import type { LinkState } from "../../parameters/link.ts";
import { parameterKeys } from "../../parameters/parameterTable.ts";
import type { ParameterKey, Parameters } from "../../parameters/parameterTable.ts";
import { movesMoney } from "../../parameters/plan.ts";
import { sentenceParts } from "../words/sentence.ts";
import type { EmbedForm, FigureSize } from "./embedSnippet.ts";

/** The sizes that are offered, by what they are called. */
export const usualSizes = {
  column: { width: null, height: 560 },
  article: { width: 720, height: 480 },
  small: { width: 480, height: 270 },
  narrow: { width: 320, height: 480 },
} as const satisfies Readonly<Record<string, FigureSize>>;

/** One of them, or a size of one's own. */
export type SizeName = keyof typeof usualSizes | "own";

/** What an own size may be, in CSS px. */
export const sizeRanges = { width: { min: 240, max: 3840 }, height: { min: 180, max: 2160 } } as const;

/** What is chosen in the builder. Nothing of it is lost where it does not apply: it is left out of the query. */
export interface BuilderChoices extends Pick<
  EmbedFigure,
  "parts" | "controls" | "locked" | "start" | "question"
> {
  /** null: the reader's own. */
  readonly theme: LinkState["theme"];
  readonly size: SizeName;
  /** As they are typed; no width: that of the column. */
  readonly ownWidth: string;
  readonly ownHeight: string;
  readonly form: EmbedForm;
}

/** What the builder begins with. */
export const firstChoices: BuilderChoices = {
  parts: usualFigure.parts,
  controls: usualFigure.controls,
  locked: usualFigure.locked,
  start: usualFigure.start,
  question: usualFigure.question,
  theme: null,
  size: "column",
  ownWidth: "640",
  ownHeight: "480",
  form: "frame",
};

/** The values that the sentence of a setting says, in the order of the table. */
export function sentenceKeys(parameters: Parameters): readonly ParameterKey[] {
  const said = new Set(sentenceParts(parameters).flatMap((part) => ("key" in part ? [part.key] : [])));
  return parameterKeys.filter((key) => said.has(key));
}

/** The other values that have an effect, in the same order. */
export function furtherKeys(parameters: Parameters): readonly ParameterKey[] {
  const said = sentenceKeys(parameters);
  return parameterKeys.filter((key) => acts(key, parameters) && !said.includes(key));
}

/** A number of CSS px as it is typed; null: it is none in its range. */
export function readExtent(text: string, extent: keyof typeof sizeRanges): number | null {
  const { min, max } = sizeRanges[extent];
  const px = /^\s*\d{1,5}\s*$/.test(text) ? Number(text) : Number.NaN;
  return px >= min && px <= max ? px : null;
}

/** The size that is chosen; an own one that cannot be is the one that the builder begins with. */
export function chosenSize({ size, ownWidth, ownHeight }: BuilderChoices): FigureSize {
  if (size !== "own") return usualSizes[size];
  return {
    width: ownWidth.trim() === "" ? null : (readExtent(ownWidth, "width") ?? Number(firstChoices.ownWidth)),
    height: readExtent(ownHeight, "height") ?? Number(firstChoices.ownHeight),
  };
}

/** The figure that is chosen, as far as it applies to a setting. */
function chosenFigure(choices: BuilderChoices, { parameters, plan }: LinkState): EmbedFigure {
  const { start, question } = choices;
  const isPaid = movesMoney(plan);
  const parts = choices.parts.filter((part) => part !== "money" || isPaid);
  const said = parts.includes("sentence") ? sentenceKeys(parameters) : [];
  const controls = choices.controls.filter((key) => acts(key, parameters));
  return {
    parts,
    controls,
    // What has a control is to be changed.
    locked: choices.locked.filter((key) => said.includes(key) && !controls.includes(key)),
    start,
    question: question === "loss" && !isPaid ? null : question,
    host: null,
  };
}

/**
 * The queries of the figure that is chosen: what it shows, and how.
 * @param link with the day on which a figure stands that does not play by itself
 */
export function chosenQueries(
  choices: BuilderChoices,
  link: LinkState,
): { readonly query: string; readonly figureQuery: string } {
  const figure = chosenFigure(choices, link);
  const day = figure.start === "still" ? link.day : null;
  const shown: LinkState = { ...link, day, theme: choices.theme, other: undefined };
  return { query: writeLink(shown), figureQuery: writeFigure(figure) };
}

/** A list with a word more or less, in the order of `all`. */
export const toggled = <Word extends string>(
  words: readonly Word[],
  word: Word,
  isIn: boolean,
  all: readonly Word[],
): readonly Word[] => all.filter((each) => (each === word ? isIn : words.includes(each)));
