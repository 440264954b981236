import type { Census } from "../model/run.ts";
import type { ChartScene } from "./chartScene.ts";

/** All that the picture of the curve depends on. */
export interface CurveScene extends ChartScene {
  readonly census: Census;
  readonly show: "adoption" | "joins";
  readonly logarithmic: boolean;
  /** What theory expects at days 0…days, in simulated members. */
  readonly expected: { readonly joined: Float64Array; readonly active: Float64Array } | null;
  /** Points of the real story, in people. */
  readonly published: readonly { readonly day: number; readonly people: number; readonly label?: string }[];
  readonly publishedOf: "joined" | "active";
  /** The population of a finite market, in simulated members. */
  readonly everybody: number | null;
  /** The same of a run that this one is seen beside, and what that is called: both are drawn to one scale. */
  readonly beside?: CurveScene & { readonly label: string };
}
