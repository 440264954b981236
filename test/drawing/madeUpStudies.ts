import { drawCurve } from "../../src/drawing/curve.ts";
import type { CurveScene } from "../../src/drawing/curve.ts";
import type { RunsOnCurve } from "../../src/drawing/fanOfRuns.ts";
import type { ForecastOnCurve } from "../../src/drawing/forecastArea.ts";
import type { NumbersOnCurve } from "../../src/drawing/ownPoints.ts";
import { studyOverlay } from "../../src/drawing/studyOverlay.ts";
import type { StudiesOnCurve } from "../../src/drawing/studyOverlay.ts";
import { chartSceneOf } from "./chartSceneOf.ts";
import { madeUpRun } from "./madeUpRun.ts";
import { recordingCanvas } from "./recordingCanvas.ts";
import type { RecordingCanvas } from "./recordingCanvas.ts";

/** A run of 9,000 members, of whom half leave. */
export const { census } = madeUpRun({ members: 9000, leaving: 0.5 });
export const days = 180;

/** Those who joined in it by day, so many times as many. */
export const times = (factor: number): Float64Array => census.joined.map((value) => value * factor);

export const runs: RunsOnCurve = {
  bands: [0.3, 0.5, 0.8, 1.7, 2].map(times),
  fan: [0.4, 0.9, 1.7].map(times),
  isOutdated: false,
};

export const numbers: NumbersOnCurve = {
  days: Float64Array.of(0, 30, 60, 90, 120),
  joined: Float64Array.of(10, 50, 300, Number.NaN, 5000),
  active: Float64Array.of(10, 40, 200, 900, 3000),
};

export const forecast: ForecastOnCurve = {
  lastDay: 120,
  joined: [0.6, 0.8, 1, 1.2, 1.6].map(times) as unknown as ForecastOnCurve["joined"],
  futures: null,
  heldBack: null,
};

export const nothing: StudiesOnCurve = { runs: null, forecast: null, numbers: null };

/** The curve of that run with so much of studies on it. */
export const sceneOf = (on: Partial<StudiesOnCurve>, changed: Partial<CurveScene> = {}): CurveScene => ({
  ...chartSceneOf(),
  height: 264,
  census,
  show: "adoption",
  logarithmic: false,
  expected: null,
  published: [],
  publishedOf: "joined",
  everybody: null,
  overlay: studyOverlay({ ...nothing, ...on }, days),
  ...changed,
});

export const draw = (scene: CurveScene): RecordingCanvas & ReturnType<typeof drawCurve> => {
  const canvas = recordingCanvas();
  return { ...canvas, ...drawCurve(canvas.context, scene) };
};

export const futures: NonNullable<ForecastOnCurve["futures"]> = [
  {
    name: "soonFull",
    joined: times(0.8),
    followed: times(0.8),
    parameters: {} as never,
    logLikelihoodGap: 0,
  },
  {
    name: "goesOn",
    joined: times(1.5),
    followed: times(1.5),
    parameters: {} as never,
    logLikelihoodGap: -0.1,
  },
];

export const heldBack: NonNullable<ForecastOnCurve["heldBack"]> = {
  fromDay: 100,
  days: Float64Array.of(100, 110, 120),
  truth: Float64Array.of(4000, 4500, 5000),
  forecast: [3000, 3500, 4000, 4500, 5500].map((people) =>
    Float64Array.of(people, people, people),
  ) as unknown as ForecastOnCurve["joined"],
  within: 3,
};
