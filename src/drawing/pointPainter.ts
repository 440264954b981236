import type { PictureManner } from "./pictureManner.ts";
import type { PixelSheet } from "./pixelSheet.ts";
import type { LeftLook, PointStamps } from "./pointStamps.ts";
import type { Projection } from "./projection.ts";

/** The rows whose entry in a column `of` is a value. */
export interface ChosenRows {
  readonly of: Uint8Array;
  readonly is: number;
}

/** What members look like by their classes, in colours as "#rrggbb". */
export interface PointLooks {
  /** Active members, and the links to members: one a class. */
  readonly colours: readonly string[];
  readonly links: readonly string[];
  /** Those who left: one look, or one a class. */
  readonly left: readonly LeftLook[];
}

/** Which points are painted, and how; rows are those of the run. */
export interface PointPaint {
  readonly manner: PictureManner;
  /** 1 a member who has left. */
  readonly left: Uint8Array;
  /** The class of each row, and a packed colour a class. */
  readonly classOf: Uint8Array;
  readonly colours: Uint32Array;
  /** In device px. */
  readonly projection: Projection;
  readonly stamps: PointStamps;
  /** Only these rows, or all of them. */
  readonly only: ChosenRows | null;
  /** Points are painted of every so manieth row, and larger: there is no time for all of them. */
  readonly every: number;
}

/** Whether a row is one of those that are painted. */
export const isAmong = ({ only }: PointPaint, row: number): boolean =>
  only === null || only.of[row] === only.is;

/** Paints points in the states and classes that the paint's columns tell at that moment. */
export interface PointPainter {
  /** Those of rows from…to − 1, each for the first time. */
  paint(sheet: PixelSheet, paint: PointPaint, from: number, to: number): void;
  /** Those of rows among the first `members`, which have been painted in another state, or another class. */
  repaint(sheet: PixelSheet, paint: PointPaint, rows: Int32Array, members: number): void;
}
