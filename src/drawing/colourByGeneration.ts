import type { People } from "../model/run.ts";
import { lastGeneration, mostClasses } from "./colouring.ts";
import type { Colouring } from "./colouring.ts";
import { coloursAlong } from "./coloursAlong.ts";
import type { Theme } from "./theme.ts";

/**
 * A class a generation; where there are more than can be told apart, one for several that follow each other. The colours are
 * spread over the whole run, so that none changes while it plays.
 */
export function colourByGeneration(people: People, theme: Theme): Colouring {
  const { generations, count } = people;
  const all = lastGeneration(people) + 1;
  const classes = Math.max(1, Math.min(all, mostClasses));
  const classOfGeneration = Uint8Array.from({ length: all }, (_, generation) =>
    Math.floor((generation * classes) / all),
  );
  const classOf = new Uint8Array(count);
  for (let row = 0; row < count; row++) classOf[row] = classOfGeneration[generations[row]];
  const firstOf = (each: number): number => Math.ceil((each * all) / classes);
  return {
    by: "generation",
    classes: coloursAlong(theme.generationStops, classes).map((colour, each) => ({
      colour,
      from: firstOf(each),
      to: Math.max(firstOf(each), firstOf(each + 1) - 1),
    })),
    classOf,
  };
}
