import type { People } from "../model/run.ts";
import { lastGeneration, mostClasses } from "./colouring.ts";
import type { Colouring } from "./colouring.ts";
import { coloursAlong, evenly } from "./coloursAlong.ts";
import type { Theme } from "./theme.ts";

/**
 * Where each class has its colour, 0…1: half by its number and half by how many come before it, so that a crowd, most of which is
 * of a few generations in the middle, shows most of the palette. 0 the first, 1 the last.
 */
function placesOf(classOf: Uint8Array, classes: number): readonly number[] {
  const sizes = new Float64Array(classes);
  for (const each of classOf) sizes[each]++;
  // From the middle of the first class to that of the last.
  const all = classOf.length - (sizes[0] + sizes[classes - 1]) / 2;
  let before = -sizes[0] / 2;
  return evenly(classes).map((place, each) => {
    const share = classes < 2 ? 0 : (before + sizes[each] / 2) / all;
    before += sizes[each];
    return (place + share) / 2;
  });
}

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
    classes: coloursAlong(theme.generationStops, placesOf(classOf, classes)).map((colour, each) => ({
      colour,
      from: firstOf(each),
      to: Math.max(firstOf(each), firstOf(each + 1) - 1),
    })),
    classOf,
  };
}
