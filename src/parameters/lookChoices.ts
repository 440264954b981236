/** How the members are placed; the first, unless something else is asked for. */
export const layouts = ["disc", "organic", "levels"] as const;
export type LayoutChoice = (typeof layouts)[number];

/** What the colour of a member tells; the first, unless something else is asked for. */
export const colourings = ["generation", "lineage", "joined", "state", "net"] as const;
export type ColourChoice = (typeof colourings)[number];
