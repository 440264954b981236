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

/** A backdrop as shapes, in CSS px: contacts below the links, points below those of the members. */
export interface BackdropShapes {
  readonly colour: { readonly contacts: string; readonly people: string };
  /** Those of one strength (opacity 0…1) together: x and y of the one end and of the other, four numbers a contact. */
  readonly contacts: readonly { readonly alpha: number; readonly ends: readonly number[] }[];
  /** Width of a contact's line. */
  readonly thickness: number;
  readonly people: { readonly radius: number; readonly x: Float64Array; readonly y: Float64Array };
}

/** What a manner of picture shows beside the members: those who have not joined, and the contacts between people. */
export interface Backdrop {
  /** Paints it into two empty sheets; while the picture is `moving` there is less time. */
  paint(links: PixelSheet, points: PixelSheet, look: BackdropLook, moving: boolean): void;
  /** The same as `paint` at rest. */
  shapes(look: BackdropLook): BackdropShapes;
  /** Lights somebody up who has not joined, in CSS px. */
  light(context: CanvasRenderingContext2D, look: BackdropLook, point: number): void;
}
