import type { RunColumns } from "../model/run.ts";
import { createActivity } from "./activity.ts";
import type { Activity } from "./activity.ts";
import { generationColours } from "./generationColours.ts";
import { packColour } from "./pixelSheet.ts";
import type { Theme } from "./theme.ts";

/** What a picture works out once for a run and a theme. */
export interface RunInColour {
  readonly columns: RunColumns;
  readonly theme: Theme;
  readonly activity: Activity;
  /** A colour a generation, as CSS writes it and packed for pixels. */
  readonly colours: readonly string[];
  readonly packedColours: Uint32Array;
}

/** How many generations the first `count` members are of: the highest + 1; 0 without members. */
export function countGenerations(generations: Int32Array, count: number): number {
  let highest = -1;
  for (let row = 0; row < count; row++) if (generations[row] > highest) highest = generations[row];
  return highest + 1;
}

/** Works a run out for a theme. */
export function colourRun(columns: RunColumns, theme: Theme): RunInColour {
  const { people, changes } = columns;
  const colours = generationColours(theme, countGenerations(people.generations, people.count));
  return {
    columns,
    theme,
    activity: createActivity(changes, people.count),
    colours,
    packedColours: Uint32Array.from(colours, packColour),
  };
}
