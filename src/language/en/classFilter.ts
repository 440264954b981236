export const everybody = "Everybody";
export const showEverybody = "Show everybody";
export const showEverybodyByKey = "Show everybody (Esc)";
export const hint = "Choose a colour to see it alone.";

/** What is chosen along each scale. */
export const along = {
  generation: "Show only one generation",
  joined: "Show only who joined then",
  net: "Show only who lost or gained so much",
} as const;

/** What is chosen of classes that have a name. */
export const only = "Show only";
