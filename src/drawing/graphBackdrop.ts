import type { PixelSheet } from "./pixelSheet.ts";
import type { Projection } from "./projection.ts";
import type { Theme } from "./theme.ts";

/** How a backdrop is looked at. */
export interface BackdropLook {
  readonly theme: Theme;
  /** In CSS px. */
  readonly projection: Projection;
  readonly pixelRatio: number;
}

/** What a manner of picture shows beside the members: those who have not joined, and the contacts between people. */
export interface Backdrop {
  /** Paints it into two empty sheets; while the picture is `moving` there is less time. */
  paint(links: PixelSheet, points: PixelSheet, look: BackdropLook, moving: boolean): void;
  /** Lights somebody up who has not joined, in CSS px. */
  light(context: CanvasRenderingContext2D, look: BackdropLook, point: number): void;
}
