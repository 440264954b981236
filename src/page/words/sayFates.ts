import * as text from "#language/fatesInWords.ts";
import type { Fate, FateCounts } from "../../drawing/fateCounts.ts";
import { fateWords } from "../../drawing/fateWords.ts";
import { formatCount, noBreak } from "./formatCount.ts";

const meanings: Readonly<Partial<Record<Fate, string>>> = text.meanings;

function percent(share: number): string {
  const rounded = Math.round(100 * share);
  return `${rounded === 0 && share > 0 ? text.underOne : rounded}${noBreak}%`;
}

/** What the fates mean that a run has and that do not explain themselves. */
export const explainFates = ({ occurring }: FateCounts): string =>
  (["wasted", "overtaken", "unreachable"] as const)
    .filter((fate) => occurring.includes(fate))
    .map((fate) => meanings[fate])
    .join(" ");

/**
 * What has become of all invitations, in a sentence. Counts are people: × peopleEach.
 * @param row of the census, −1 if there is none
 */
export function sayFates(fates: FateCounts, row: number, day: number, peopleEach: number): string {
  const by = formatCount(Math.floor(day));
  const sent = row < 0 ? 0 : fates.sent[row];
  if (sent === 0) return text.nothingSent(by);
  const met = fates.occurring.filter((fate) => fates.counts[fate][row] > 0);
  const parts = met.map((fate) => {
    const count = fates.counts[fate][row];
    return text.part(formatCount(count * peopleEach), fateWords[fate], percent(count / sent));
  });
  const all = sent * peopleEach;
  return text.sent(by, all, formatCount(all), parts.join(", "));
}
