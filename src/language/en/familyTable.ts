export const nobodyRecruited = "Nobody has recruited anybody in this run.";
export const meaning =
  "A family is a member with everybody below. These are the largest at the end of the run.";
export const caption = (day: string): string => `The largest families by day ${day}`;
export const columns = {
  head: "Family of",
  generation: "Generation",
  generationShort: "Gen.",
  people: "People",
  share: "Of all",
  active: "Active",
} as const;
export const others = "everybody else";
