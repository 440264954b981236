import type { Fate, FateCounts } from "../../drawing/fateCounts.ts";
import { fateWords } from "../../drawing/fateWords.ts";
import { formatCount, formatCountOf, noBreak } from "./formatCount.ts";

const meanings: Readonly<Partial<Record<Fate, string>>> = {
  wasted: "Wasted: on somebody who had joined.",
  overtaken: "Overtaken: another’s came first.",
  unreachable: "Unreachable: closed to invitations.",
};

function percent(share: number): string {
  const rounded = Math.round(100 * share);
  return `${rounded === 0 && share > 0 ? "under 1" : rounded}${noBreak}%`;
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
  const by = `By day ${formatCount(Math.floor(day))}`;
  const sent = row < 0 ? 0 : fates.sent[row];
  if (sent === 0) return `${by} no invitation has been sent.`;
  const met = fates.occurring.filter((fate) => fates.counts[fate][row] > 0);
  const parts = met.map((fate) => {
    const count = fates.counts[fate][row];
    return `${formatCount(count * peopleEach)} ${fateWords[fate]} (${percent(count / sent)})`;
  });
  const all = formatCountOf(sent * peopleEach, "invitation has", "invitations have");
  return `${by}, ${all} been sent: ${parts.join(", ")}.`;
}
