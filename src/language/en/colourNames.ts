/** What the colour of a member tells, in a word or two. */
export const colourNames = {
  generation: "Generation",
  lineage: "Family",
  joined: "Join date",
  state: "Active or left",
  net: "Money",
} as const;
