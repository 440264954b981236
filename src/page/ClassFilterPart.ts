import type { Colouring } from "../drawing/colouring.ts";

/** What every part of the filter is given. */
export interface ClassFilterPart {
  readonly colouring: Colouring;
  readonly chosen: number | null;
  /** Shows a class alone; null: all. */
  choose(each: number | null): void;
  /** The name of a class with the people it has. */
  nameOf(each: number): string;
}
