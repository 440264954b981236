import type { RunColumns } from "../model/run.ts";
import type { Colouring } from "./colouring.ts";
import type { Theme } from "./theme.ts";

/** Who is active, and who has left: everybody joins the first class, and goes from one to the other. */
export function colourByState(
  { people, changes }: Pick<RunColumns, "people" | "changes">,
  theme: Theme,
): Colouring {
  const { accent, ground, leftRing } = theme;
  const inGround = { ground, leftRing: ground, leftPoint: ground };
  return {
    by: "state",
    classes: [
      { colour: accent, from: 1, to: 1 },
      { colour: leftRing, from: 0, to: 0 },
    ],
    classOf: new Uint8Array(people.count),
    changes: { ...changes, classes: changes.active.map((active) => 1 - active) },
    looksOf(chosen) {
      const active = chosen === 1 ? ground : accent;
      const alone = chosen === 0 ? inGround : { ground, leftRing, leftPoint: leftRing };
      // Painted by who has left: nobody is of the second class.
      return { colours: [active], links: [accent], left: [chosen === null ? theme : alone] };
    },
  };
}
