import type { ChartScene } from "./chartScene.ts";

/** What goes along one side of a map. */
export interface MapSide {
  /** What it is, with what the number is of: "Churn a month". */
  readonly label: string;
  readonly steps: number;
  readonly scale: "linear" | "log";
  /** Only whole numbers can be set. */
  readonly isWhole: boolean;
  /** The values where the map ends: half a step before its first place, and half a step behind its last. */
  readonly ends: readonly [from: number, to: number];
  /** The value of the setting at hand. */
  readonly here: number;
  /** A value at an axis: "20 %", "5 days". */
  readonly format: (value: number) => string;
}

/** What a place shows: how far along the scale it lies, 0…1; "none": what is shown never came about; null: not known yet. */
export type MapTone = number | "none" | null;

/** All that the picture of a map depends on. Places count from the left, row by row, from the bottom. */
export interface MapScene extends Pick<ChartScene, "width" | "height" | "pixelRatio" | "theme" | "typeface"> {
  readonly across: MapSide;
  readonly down: MapSide;
  readonly tones: readonly MapTone[];
  /** Members whom each one brings, at each place; null: not known there. */
  readonly K: readonly (number | null)[];
  /** What the colours say, what their ends stand for, and what "none" is called if there is any. */
  readonly legend: {
    readonly title: string;
    readonly ends: readonly [string, string];
    readonly none: string | null;
  };
  /** The place under the pointer or the keys. */
  readonly cursor: number | null;
}
