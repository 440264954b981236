import type { People } from "../model/run.ts";

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
  /** The class of each row, by its number; by state, where it changes, the class of those who are active. */
  readonly classOf: Uint8Array;
  /** Rows becoming of another class as time goes on, in the order of time; `classOf` is then the class at joining. */
  readonly changes?: ClassChanges;
}

/** Which rows become of which class when. */
export interface ClassChanges {
  readonly count: number;
  readonly days: Float64Array;
  readonly rows: Int32Array;
  readonly classes: Uint8Array;
}

/** More classes than this are not told apart, neither by colour nor by a finger on the legend. */
export const mostClasses = 64;

/** The highest generation of the first `count` members; −1 without members. */
export function lastGeneration({ generations, count }: Pick<People, "generations" | "count">): number {
  let last = -1;
  for (let row = 0; row < count; row++) if (generations[row] > last) last = generations[row];
  return last;
}
