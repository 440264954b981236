import type { CurvePlace } from "./curveScene.ts";

/** Something whose value at each day 0… is a number of people. */
export type DayLine = ArrayLike<number>;

/** A number of people on a day. */
export interface DayPoint {
  readonly day: number;
  readonly people: number;
}

/** A line through points by rising days, a value a day; NaN before and beyond them. */
export function lineThrough(points: readonly DayPoint[]): Float64Array {
  const last = points.at(-1)?.day ?? -1;
  const line = new Float64Array(Math.floor(last) + 1).fill(Number.NaN);
  let row = 0;
  for (let day = Math.ceil(points[0]?.day ?? 0); day < line.length; day++) {
    while (row < points.length - 2 && points[row + 1].day < day) row++;
    const [before, after] = [points[row], points[row + 1] ?? points[row]];
    const share = after.day > before.day ? (day - before.day) / (after.day - before.day) : 0;
    line[day] = before.people + share * (after.people - before.people);
  }
  return line;
}

/** The upper of two lines, as far as a reader sees one apart from the other; NaN elsewhere: no words can stand for it there. */
export function whereApart(
  place: CurvePlace,
  low: DayLine,
  high: DayLine,
  leastPx: number,
  fromDay = 0,
): Float64Array {
  const isApart = (day: number): boolean =>
    day >= fromDay && place.yOf(low[day]) - place.yOf(high[day]) >= leastPx;
  return Float64Array.from({ length: Math.min(low.length, high.length) }, (_, day) =>
    isApart(day) ? high[day] : Number.NaN,
  );
}

/** The days from one to another, so many that a smooth line through them is at most `stepPx` px coarse; both ends included. */
function daysAlong(place: CurvePlace, from: number, to: number, stepPx: number): readonly number[] {
  const dayWidth = Math.max(1e-9, place.xOf(1) - place.xOf(0));
  const step = Math.max(1, Math.floor(stepPx / dayWidth));
  const days: number[] = [];
  for (let day = from; day < to; day += step) days.push(day);
  if (to >= from) days.push(to);
  return days;
}

/** Begins a path along a line, from a day on. */
export function traceDays(
  context: CanvasRenderingContext2D,
  place: CurvePlace,
  line: DayLine,
  fromDay = 0,
  stepPx = 2,
): void {
  context.beginPath();
  for (const day of daysAlong(place, fromDay, line.length - 1, stepPx))
    context.lineTo(place.xOf(day), place.yOf(line[day]));
}

/** Fills what lies between two lines, from a day on, with the context's fill style. */
export function fillBetween(
  context: CanvasRenderingContext2D,
  place: CurvePlace,
  low: DayLine,
  high: DayLine,
  fromDay = 0,
): void {
  const days = daysAlong(place, fromDay, Math.min(low.length, high.length) - 1, 2);
  context.beginPath();
  for (const day of days) context.lineTo(place.xOf(day), place.yOf(high[day]));
  for (const day of days.toReversed()) context.lineTo(place.xOf(day), place.yOf(low[day]));
  context.fill();
}
