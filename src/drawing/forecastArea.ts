import * as text from "#language/studyOverlay.ts";
import type { FitResult, Future } from "../study/fit/fitResult.ts";
import type { CurvePlace, CurveScene } from "./curveScene.ts";
import type { CurveWords } from "./curveWords.ts";
import { fillBetween, lineThrough, traceDays, whereApart } from "./dayLine.ts";
import type { DayLine } from "./dayLine.ts";

/** What a fit expects, as it stands on a curve; in people, days are those of the numbers. */
export type ForecastOnCurve = Pick<FitResult, "lastDay" | "joined" | "futures" | "heldBack">;

/** A forecast that runs away would press everything else flat: it leaves the frame above this many times its middle. */
const mostOverMiddle = 2.5;

/** The highest number of people that is to be seen of it by a day. */
export function topOfForecast({ joined, futures }: ForecastOnCurve, lastDay: number): number {
  const at = (line: Float64Array): number => line[Math.min(Math.floor(lastDay), line.length - 1)] ?? 0;
  const middle = at(joined[2]);
  const seen = Math.max(middle, at(joined[4]), ...(futures ?? []).map((future) => at(future.joined)));
  return Math.min(seen, mostOverMiddle * middle);
}

/** The lines of it that no words may lie over. */
export const linesOfForecast = (forecast: ForecastOnCurve | null): readonly DayLine[] =>
  forecast === null ? [] : (forecast.futures?.map(({ joined }) => joined) ?? [forecast.joined[2]]);

const strengths = { dark: { outer: 0.16, inner: 0.16 }, light: { outer: 0.12, inner: 0.12 } } as const;

const futureNames: Readonly<Record<Future["name"], string>> = text.futures;

/** An area that is thinner than this, CSS px, is not named: the words would point at nothing. */
const leastNamed = 4;
/** Two futures that end nearer to one another than this, CSS px, are one line. */
const leastApart = 8;

/** The two futures, where a reader can see them apart in this place; else null. */
function futuresSeen(place: CurvePlace, { futures }: ForecastOnCurve): ForecastOnCurve["futures"] {
  if (futures === null) return null;
  const [one, other] = futures.map(({ joined }) => place.yOf(joined[joined.length - 1]));
  return Math.abs(one - other) < leastApart ? null : futures;
}

const futureDashes: Readonly<Record<Future["name"], readonly number[]>> = {
  soonFull: [7, 3],
  goesOn: [2, 3],
};

/** What was forecast of days that were held back: the numbers that came stand on it. */
function paintHeldBack(
  context: CanvasRenderingContext2D,
  { theme }: CurveScene,
  place: CurvePlace,
  { days, forecast }: NonNullable<ForecastOnCurve["heldBack"]>,
): void {
  context.beginPath();
  days.forEach((day, row) => context.lineTo(place.xOf(day), place.yOf(forecast[4][row])));
  for (let row = days.length - 1; row >= 0; row--)
    context.lineTo(place.xOf(days[row]), place.yOf(forecast[0][row]));
  context.closePath();
  context.fillStyle = theme.accent;
  context.globalAlpha = 0.2;
  context.fill();
  context.globalAlpha = 0.6;
  context.strokeStyle = theme.accent;
  context.lineWidth = 0.75;
  context.stroke();
  context.globalAlpha = 1;
}

/** Paints what is expected beyond the last number, and how well that went where it was tried. */
export function paintForecast(
  context: CanvasRenderingContext2D,
  scene: CurveScene,
  place: CurvePlace,
  forecast: ForecastOnCurve,
): void {
  const { lastDay, joined, heldBack } = forecast;
  const futures = futuresSeen(place, forecast);
  const { theme } = scene;
  const strength = strengths[theme.name];
  const from = Math.floor(lastDay);
  context.fillStyle = theme.ink;
  context.globalAlpha = strength.outer;
  fillBetween(context, place, joined[0], joined[4], from);
  context.globalAlpha = strength.inner;
  fillBetween(context, place, joined[1], joined[3], from);
  context.globalAlpha = 1;
  if (heldBack !== null) paintHeldBack(context, scene, place, heldBack);
  context.strokeStyle = theme.ink;
  context.lineJoin = "round";
  context.lineWidth = 1.25;
  for (const line of futures ?? [{ name: "goesOn" as const, joined: joined[2] }]) {
    context.setLineDash(futures === null ? [5, 3] : [...futureDashes[line.name]]);
    traceDays(context, place, line.joined);
    context.stroke();
  }
  context.setLineDash([]);
}

/** Says what the forecast's areas and lines are, where they can be seen apart. */
export function nameForecast(
  scene: CurveScene,
  place: CurvePlace,
  words: CurveWords,
  forecast: ForecastOnCurve,
): void {
  const { ink, quiet, accent } = scene.theme;
  const { joined, heldBack, lastDay } = forecast;
  const from = Math.floor(lastDay);
  if (heldBack !== null) {
    const edge = (band: Float64Array): Float64Array =>
      lineThrough(Array.from(heldBack.days, (day, row) => ({ day, people: band[row] })));
    const [low, high] = [edge(heldBack.forecast[0]), edge(heldBack.forecast[4])];
    words.above(text.heldBack, whereApart(place, low, high, leastNamed), accent);
  }
  const futures = futuresSeen(place, forecast);
  if (futures !== null) {
    const [low, high] = futures.toSorted((a, b) => (a.joined.at(-1) ?? 0) - (b.joined.at(-1) ?? 0));
    const apart = whereApart(place, low.joined, high.joined, leastApart / 2, from);
    words.above(futureNames[high.name], apart, ink);
    const lower = low.joined.map((people, day) => (Number.isNaN(apart[day]) ? Number.NaN : people));
    const name = futureNames[low.name];
    if (!words.beneath(name, lower, ink)) words.above(name, lower, ink);
  }
  words.above(text.forecast, whereApart(place, joined[0], joined[4], leastNamed, from), quiet);
}
