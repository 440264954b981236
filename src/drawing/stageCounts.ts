import * as text from "#language/furtherCharts.ts";
import type { Census } from "../model/run.ts";
import { stack } from "./bands.ts";

/** How many invitations stand at each stage at the end of each day, and who has joined: row of the census → count. */
export interface StageCounts {
  readonly rows: number;
  /** Stage → its name. */
  readonly names: readonly string[];
  readonly open: readonly Float64Array[];
  /** Of each stage the upper edge of its band, the first stage lowest. */
  readonly edges: readonly Float64Array[];
  readonly joined: Float64Array;
  readonly mostOpen: number;
  readonly mostJoined: number;
}

/** The names of the stages of a cycle: three are those of the old trade rule, others have numbers. */
const stageNames = (stages: number): readonly string[] =>
  stages === 3 ? text.threeStages : Array.from({ length: stages }, (_, stage) => text.stage(stage + 1));

const highest = (values: Float64Array): number => values.reduce((a, b) => Math.max(a, b), 0);

/** Adds a census up by stage. */
export function countStages({ openByStage, joined, rows }: Census): StageCounts {
  const open = openByStage.map((values) => values.slice(0, rows));
  const edges = stack(open, rows);
  const members = joined.slice(0, rows);
  return {
    rows,
    names: stageNames(open.length),
    open,
    edges,
    joined: members,
    mostOpen: highest(edges.at(-1) ?? new Float64Array()),
    mostJoined: highest(members),
  };
}
