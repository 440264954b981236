import type { Disc } from "../layout/disc.ts";
import { largestFamilies } from "../layout/families.ts";
import type { People } from "../model/run.ts";
import { classColours } from "./classColours.ts";
import type { ColourClass, Colouring } from "./colouring.ts";
import type { Theme } from "./theme.ts";

/** A class each of the largest families, and one for everybody outside them, if there is anybody. `disc` is that of the same run. */
export function colourByLineage(people: People, { downlines }: Disc, theme: Theme): Colouring {
  const { heads, familyOf } = largestFamilies(people.sponsors, downlines, people.count);
  const { families, outsideFamilies } = classColours[theme.name];
  const classes: ColourClass[] = Array.from(heads, (head, family) => ({
    colour: families[family % families.length],
    from: head,
    to: head,
  }));
  const inFamilies = heads.reduce((members, head) => members + downlines[head] + 1, 0);
  if (inFamilies < people.count || classes.length === 0)
    classes.push({ colour: outsideFamilies, from: -1, to: -1 });
  return { by: "lineage", classes, classOf: familyOf };
}
