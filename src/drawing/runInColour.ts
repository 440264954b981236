import type { RunColumns } from "../model/run.ts";
import { createActivity } from "./activity.ts";
import type { Activity } from "./activity.ts";
import type { Colouring } from "./colouring.ts";
import { packColour } from "./pixelSheet.ts";

/** What a picture works out once for a run and its colours. */
export interface RunInColour {
  readonly columns: RunColumns;
  readonly colouring: Colouring;
  readonly activity: Activity;
  /** The colour of a member as CSS writes it, as long as it is active. */
  readonly colourOf: (row: number) => string;
  /** The same packed for pixels, one a class. */
  readonly packedColours: Uint32Array;
}

/** Works a run out in its colours; `before`, if it is of the same run, gives what does not depend on them. */
export function colourRun(
  columns: RunColumns,
  colouring: Colouring,
  before: RunInColour | null,
): RunInColour {
  const { people, changes } = columns;
  return {
    columns,
    colouring,
    activity: before?.columns === columns ? before.activity : createActivity(changes, people.count),
    colourOf: (row) => colouring.classes[colouring.classOf[row]].colour,
    packedColours: Uint32Array.from(colouring.classes, ({ colour }) => packColour(colour)),
  };
}
