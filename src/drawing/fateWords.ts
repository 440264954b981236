import type { Fate } from "./fateCounts.ts";

/** What the picture and the sentence call each fate of an invitation. */
export const fateWords: Readonly<Record<Fate, string>> = {
  accepted: "accepted",
  overtaken: "overtaken",
  refused: "refused",
  unreachable: "unreachable",
  wasted: "wasted",
  open: "still open",
};
