import { fates } from "#language/furtherCharts.ts";
import type { Fate } from "./fateCounts.ts";

/** What the picture and the sentence call each fate of an invitation. */
export const fateWords: Readonly<Record<Fate, string>> = fates;
