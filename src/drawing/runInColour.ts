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
  /** The colour of a generation as CSS writes it. */
  readonly colourOf: (generation: number) => string;
  /** The same packed for pixels, one a generation. */
  readonly packedColours: Uint32Array;
}

/** A run may have as many generations as members; nobody can tell more shades than these apart. */
const mostShades = 256;

/** How many generations the first `count` members are of: the highest + 1; 0 without members. */
function countGenerations(generations: Int32Array, count: number): number {
  let highest = -1;
  for (let row = 0; row < count; row++) if (generations[row] > highest) highest = generations[row];
  return highest + 1;
}

/** Works a run out for a theme. */
export function colourRun(columns: RunColumns, theme: Theme): RunInColour {
  const { people, changes } = columns;
  const generations = countGenerations(people.generations, people.count);
  const shades = generationColours(theme, Math.min(generations, mostShades));
  const shadeOf = (generation: number): number =>
    Math.round((generation * (shades.length - 1)) / Math.max(1, generations - 1));
  const packedShades = shades.map(packColour);
  return {
    columns,
    theme,
    activity: createActivity(changes, people.count),
    colourOf: (generation) => shades[shadeOf(generation)],
    packedColours: Uint32Array.from({ length: generations }, (_, each) => packedShades[shadeOf(each)]),
  };
}
