import type { ColourBy } from "../../drawing/colouring.ts";

/** What the colour of a member tells, in a word or two. */
export const colourNames: Readonly<Record<ColourBy, string>> = {
  generation: "Generation",
  lineage: "Family",
  joined: "Join date",
  state: "Active or left",
  net: "Money",
};
