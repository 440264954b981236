import type { People } from "../model/run.ts";
import type { Colouring } from "./colouring.ts";
import type { Theme } from "./theme.ts";

/** Who is active, and who has left: that changes from day to day, and whoever draws knows it, so no row is of the second class. */
export function colourByState({ count }: Pick<People, "count">, theme: Theme): Colouring {
  return {
    by: "state",
    classes: [
      { colour: theme.accent, from: 1, to: 1 },
      { colour: theme.leftRing, from: 0, to: 0 },
    ],
    classOf: new Uint8Array(count),
  };
}
