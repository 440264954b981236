import type { Theme } from "./theme.ts";

/** What every chart over the days of a run depends on. */
export interface ChartScene {
  /** The length of the run; the census may have ended before. */
  readonly days: number;
  /** How far the run has come: a last row that covers only a part of its day stands here. */
  readonly reachedDay: number;
  /** The playhead. */
  readonly day: number;
  /** The day under the pointer. */
  readonly cursorDay: number | null;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  readonly theme: Theme;
  /** People a simulated member stands for: multiplies all counts of the run. */
  readonly peopleEach: number;
  readonly typeface: { readonly sans: string; readonly serif: string };
  readonly formatCount: (count: number) => string;
}

/** The scale of a chart that has been drawn, in CSS px of its canvas. */
export interface DrawnChart {
  /** The day at an x, within 0…days. */
  dayAt(x: number): number;
  xOf(day: number): number;
}
