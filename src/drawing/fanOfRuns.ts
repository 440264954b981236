import * as text from "#language/studyOverlay.ts";
import type { CurvePlace, CurveScene } from "./curveScene.ts";
import type { CurveWords } from "./curveWords.ts";
import { fillBetween, traceDays, whereApart } from "./dayLine.ts";
import type { DayLine } from "./dayLine.ts";

/** Many runs of one setting as they stand on a curve; days are rows. */
export interface RunsOnCurve {
  /** 5, 25, 50, 75 and 95 % of who had joined at each day, in people; null: not shown. */
  readonly bands: readonly DayLine[] | null;
  /** Who had joined in single runs, in people; empty: not shown. */
  readonly fan: readonly DayLine[];
  /** What the outer area is called; without it "9 in 10 runs". */
  readonly name?: string;
  /** They are of another setting than that at hand. */
  readonly isOutdated: boolean;
}

/** The highest number of people that is to be seen of them by a day. */
export function topOfRuns({ bands, fan }: RunsOnCurve, lastDay: number): number {
  const shown = bands === null ? fan : [bands[4]];
  return Math.max(0, ...shown.map((line) => line[Math.min(Math.floor(lastDay), line.length - 1)] ?? 0));
}

/** The lines of them that no words may lie over. */
export const linesOfRuns = (runs: RunsOnCurve | null): readonly DayLine[] =>
  runs === null || runs.bands === null ? [] : [runs.bands[2]];

/** How strongly things show: areas of the outer and the inner half, the middle line, single runs. */
const strengths = {
  dark: { outer: 0.12, inner: 0.15, middle: 0.75, single: 0.24 },
  light: { outer: 0.08, inner: 0.1, middle: 0.7, single: 0.2 },
} as const;

/** Where all the areas together are thinner than this, CSS px, no words stand for them. */
const leastNamed = 3;

/** What is of another setting is so much paler. */
const paleness = 0.45;

/** Paints bands, the middle run and a fan of single ones, with words beside them. */
export function paintRuns(
  context: CanvasRenderingContext2D,
  scene: CurveScene,
  place: CurvePlace,
  { bands, fan, isOutdated }: RunsOnCurve,
): void {
  const { ink } = scene.theme;
  const strength = strengths[scene.theme.name];
  const times = isOutdated ? paleness : 1;
  context.fillStyle = ink;
  context.strokeStyle = ink;
  context.lineJoin = "round";
  if (bands !== null) {
    context.globalAlpha = times * strength.outer;
    fillBetween(context, place, bands[0], bands[4]);
    context.globalAlpha = times * strength.inner;
    fillBetween(context, place, bands[1], bands[3]);
  }
  context.globalAlpha = times * strength.single;
  context.lineWidth = 0.75;
  for (const line of fan) {
    traceDays(context, place, line);
    context.stroke();
  }
  if (bands !== null) {
    context.globalAlpha = times * strength.middle;
    context.lineWidth = 1;
    traceDays(context, place, bands[2]);
    context.stroke();
  }
  context.globalAlpha = 1;
}

/** Says what the areas are. */
export function nameRuns(
  scene: CurveScene,
  place: CurvePlace,
  words: CurveWords,
  { bands, fan, name, isOutdated }: RunsOnCurve,
): void {
  const { quiet } = scene.theme;
  const upper = bands === null ? null : whereApart(place, bands[0], bands[4], leastNamed);
  if (isOutdated) {
    const line = upper ?? fan.at(-1);
    if (line !== undefined) words.above(text.otherSettings, line, quiet);
    return;
  }
  if (bands === null || upper === null) return;
  const most = name ?? text.mostRuns;
  if (!words.above(most, upper, quiet)) words.between(most, bands[3], bands[4], quiet);
  words.between(text.halfOfThem, bands[1], bands[3], quiet);
}
