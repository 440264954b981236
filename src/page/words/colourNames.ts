import * as text from "#language/colourNames.ts";
import type { ColourBy } from "../../drawing/colouring.ts";

/** What the colour of a member tells, in a word or two. */
export const colourNames: Readonly<Record<ColourBy, string>> = text.colourNames;
