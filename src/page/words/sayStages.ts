import * as text from "#language/stagesInWords.ts";
import type { StageCounts } from "../../drawing/stageCounts.ts";
import { formatCount } from "./formatCount.ts";

/** What a stage is. */
export const explainStages = text.explanation;

/**
 * How many open invitations stand at which stage, and who has joined, in sentences. Counts are people: × peopleEach.
 * @param row of the census, −1 if there is none
 */
export function sayStages(stages: StageCounts, row: number, day: number, peopleEach: number): string {
  const at = (counts: Float64Array | undefined): number => (row < 0 ? 0 : (counts?.[row] ?? 0)) * peopleEach;
  const open = at(stages.edges.at(-1));
  const members = at(stages.joined);
  const on = formatCount(Math.floor(day));
  const where = stages.names.map((name, stage) => text.at(formatCount(at(stages.open[stage])), name));
  const invitations =
    open === 0 ? text.noneOpen(on) : text.open(on, open, formatCount(open), where.join(", "));
  return `${invitations} ${text.joined(members, formatCount(members))}`;
}
