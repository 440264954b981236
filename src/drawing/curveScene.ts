import type { Census } from "../model/run.ts";
import type { Theme } from "./theme.ts";

/** All that the picture of the curve depends on. */
export interface CurveScene {
  readonly census: Census;
  /** The length of the run; the census may have ended before. */
  readonly days: number;
  /** The playhead. */
  readonly day: number;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  readonly theme: Theme;
  readonly show: "adoption" | "joins";
  readonly logarithmic: boolean;
  /** What theory expects at days 0…days, in simulated members. */
  readonly expected: { readonly joined: Float64Array; readonly active: Float64Array } | null;
  /** Points of the real story, in people. */
  readonly published: readonly { readonly day: number; readonly people: number; readonly label?: string }[];
  readonly publishedOf: "joined" | "active";
  /** The population of a finite market, in simulated members. */
  readonly everybody: number | null;
  /** People a simulated member stands for: multiplies all of the run. */
  readonly peopleEach: number;
  /** The day under the pointer. */
  readonly cursorDay: number | null;
  readonly typeface: { readonly sans: string; readonly serif: string };
  readonly formatCount: (count: number) => string;
}
