import type { StageCounts } from "../../drawing/stageCounts.ts";
import { formatCount, formatCountOf } from "./formatCount.ts";

/** What a stage is. */
export const explainStages =
  "Each invitation passes from stage to stage and then joins; a refusal ends it on the way.";

/**
 * How many open invitations stand at which stage, and who has joined, in sentences. Counts are people: × peopleEach.
 * @param row of the census, −1 if there is none
 */
export function sayStages(stages: StageCounts, row: number, day: number, peopleEach: number): string {
  const at = (counts: Float64Array | undefined): number => (row < 0 ? 0 : (counts?.[row] ?? 0)) * peopleEach;
  const open = at(stages.edges.at(-1));
  const members = at(stages.joined);
  const joined = members === 0 ? "nobody has" : formatCountOf(members, "person has", "people have");
  const on = `On day ${formatCount(Math.floor(day))}`;
  const where = stages.names.map((name, stage) => `${formatCount(at(stages.open[stage]))} at ${name}`);
  const invitations =
    open === 0
      ? `${on} no invitation is open.`
      : `${on}, ${formatCountOf(open, "invitation is", "invitations are")} open: ${where.join(", ")}.`;
  return `${invitations} By then ${joined} joined.`;
}
