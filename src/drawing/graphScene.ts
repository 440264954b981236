import type { RunColumns } from "../model/run.ts";
import type { Colouring } from "./colouring.ts";
import type { LabelledMoney } from "./mannerLabels.ts";
import type { PictureManner } from "./pictureManner.ts";
import type { View } from "./projection.ts";
import type { Theme } from "./theme.ts";

/** All that the picture of the graph depends on. */
export interface GraphScene {
  readonly columns: RunColumns;
  /** How the members are shown. Another manner is another object. */
  readonly manner: PictureManner;
  /** The playhead: who has joined by the end of this instant is shown. */
  readonly day: number;
  readonly theme: Theme;
  readonly colouring: Colouring;
  /** Only the members of this class of the colouring are shown; null: all. */
  readonly chosenClass: number | null;
  /** One scale for the whole run instead of the camera's steps. */
  readonly trueScale: boolean;
  /**
   * A run that this one is seen beside, on one scale: how many have joined in it by now and in the end, as members of this run.
   * The camera has room for them.
   */
  readonly beside?: { readonly now: number; readonly final: number };
  /** The person's own zoom, as d3.zoom gives it, in CSS px; {k: 1, x: 0, y: 0} if there is none. */
  readonly view: View;
  /** The row of the person kept by a click, and of the one under the pointer (or their point, if they never joined). */
  readonly kept: number | null;
  readonly hovered: number | null;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  readonly reducedMotion: boolean;
  /** As CSS names it. */
  readonly typeface: { readonly sans: string };
  /** What labels tell of money; undefined or null: nothing. */
  readonly money?: LabelledMoney | null;
}
