export const explanation =
  "Each invitation passes from stage to stage and then joins; a refusal ends it on the way.";

/** @param name "trust", "stage 4" */
export const at = (count: string, name: string): string => `${count} at ${name}`;
/** @param places those above */
export const open = (day: string, count: number, told: string, places: string): string =>
  `On day ${day}, ${told}\u00a0${count === 1 ? "invitation is" : "invitations are"} open: ${places}.`;
export const noneOpen = (day: string): string => `On day ${day} no invitation is open.`;
export const joined = (count: number, told: string): string =>
  `By then ${count === 0 ? "nobody has" : `${told}\u00a0${count === 1 ? "person has" : "people have"}`} joined.`;
