import type { People } from "../model/run.ts";
import type { ClassChanges, ClassCursor } from "./classCursor.ts";
import type { PixelSheet } from "./pixelSheet.ts";
import type { PointLooks, PointPainter } from "./pointPainter.ts";

/** What the colour of a member tells. */
export type ColourBy = "generation" | "lineage" | "joined" | "state" | "net";

/** One of the classes that members are put into, and its colour. */
export interface ColourClass {
  /** "#rrggbb". */
  readonly colour: string;
  /**
   * What its members have in common. By generation: from…to; joined: days from…to, the first included, the last only in the
   * last class; lineage: the row of the family's head in both, −1 for all other members; state: 1 active, 0 left; net: cents from…to, both included, −∞ and ∞ at the ends.
   */
  readonly from: number;
  readonly to: number;
}

/** The members of one run in classes, each of a colour. Another colouring is another object. */
export interface Colouring {
  readonly by: ColourBy;
  /** First to last as a legend lists them; 1 to 256. */
  readonly classes: readonly ColourClass[];
  /** The class of each row, by its number; where it changes in time, that at joining. */
  readonly classOf: Uint8Array;
  /** Rows becoming of another class as time goes on, in the order of time; undefined: none does. */
  readonly changes?: ClassChanges;
  /**
   * What points look like where one class alone is shown that changes in time; null: all are. Whoever is of another has the colour
   * of the ground: what overlaps looks the same whoever came first. Undefined: as the classes say.
   */
  looksOf?(chosen: number | null): PointLooks;
  /** How the points follow those changes; undefined where there are none, or where who has left tells them. */
  readonly recolouring?: Recolouring;
}

/** How points are painted whose colours change in time; those who left keep theirs. */
export interface Recolouring {
  /** Follows the changes of the colouring from before the first of them. */
  follow(): ClassCursor;
  readonly painter: PointPainter;
  /** Shows points over links on a sheet, as they look if they are painted on one after the links. */
  layOver(points: PixelSheet, links: PixelSheet, onto: PixelSheet): void;
}

/** More classes than this are not told apart, neither by colour nor by a finger on the legend. */
export const mostClasses = 64;

/** The highest generation of the first `count` members; −1 without members. */
export function lastGeneration({ generations, count }: Pick<People, "generations" | "count">): number {
  let last = -1;
  for (let row = 0; row < count; row++) if (generations[row] > last) last = generations[row];
  return last;
}
