import type { Census } from "../model/run.ts";
import type { ChartScene } from "./chartScene.ts";
import type { TextBox } from "./textBox.ts";

/** Where a curve is drawn, in CSS px of its canvas. */
export interface CurvePlace {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly fontSize: number;
  xOf(day: number): number;
  /** The day at an x, within 0…days. */
  dayAt(x: number): number;
  /** The population in people, where a line stands for it. */
  readonly everybody: number | null;
  yOf(people: number): number;
}

/** What is painted on a curve beneath its lines: bands of many runs, a reader's own numbers. */
export interface CurveOverlay {
  /** The highest value of it that has to be seen, in people, of who joined and of the joins a day; 0: none. */
  readonly top: { readonly adoption: number; readonly joins: number };
  /** Paints it, and tells where it has put words: nothing else is written there. */
  paint(context: CanvasRenderingContext2D, scene: CurveScene, place: CurvePlace): readonly TextBox[];
}

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
  readonly overlay?: CurveOverlay | null;
  /** The same of a run that this one is seen beside, and what that is called: both are drawn to one scale. */
  readonly beside?: CurveScene & { readonly label: string };
}
