import type { RunColumns } from "../model/run.ts";
import { createActivity } from "./activity.ts";
import type { Activity } from "./activity.ts";
import type { Colouring } from "./colouring.ts";
import type { Progress } from "./progress.ts";

/** What a picture works out once for a run and its colours. */
export interface RunInColour {
  readonly columns: RunColumns;
  readonly colouring: Colouring;
  readonly activity: Activity;
  /** The class of each row at the moment that was sought last. */
  readonly classOf: Uint8Array;
  /** The colour of a member at that moment as CSS writes it, as long as it is active. */
  readonly colourOf: (row: number) => string;
  /** Moves to the end of a day's instant; returns what lies before it. */
  seek(day: number): Pick<Progress, "changes" | "turns">;
}

/** Works a run out in its colours; `before`, if it is of the same run, gives what does not depend on them. */
export function colourRun(
  columns: RunColumns,
  colouring: Colouring,
  before: RunInColour | null,
): RunInColour {
  const { people, changes } = columns;
  const activity = before?.columns === columns ? before.activity : createActivity(changes, people.count);
  const classes = colouring.recolouring?.follow();
  const { classOf } = classes ?? colouring;
  return {
    columns,
    colouring,
    activity,
    classOf,
    colourOf: (row) => colouring.classes[classOf[row]].colour,
    seek: (day) => ({ changes: activity.seek(day), turns: classes?.seek(day) ?? 0 }),
  };
}
