import * as text from "#language/studyOverlay.ts";
import type { OwnNumbers } from "../study/ownNumbers.ts";
import type { CurvePlace, CurveScene } from "./curveScene.ts";
import type { CurveWords } from "./curveWords.ts";
import { lineThrough } from "./dayLine.ts";
import type { DayPoint } from "./dayLine.ts";

/** A reader's own numbers as they stand on a curve: its day 0 is theirs. */
export type NumbersOnCurve = Pick<OwnNumbers, "days" | "joined" | "active">;

/** What is known of a column, by day. */
function pointsOf(days: Float64Array, column: Float64Array | null, lastDay: number): readonly DayPoint[] {
  if (column === null) return [];
  return Array.from(column, (people, row) => ({ day: days[row], people })).filter(
    ({ day, people }) => Number.isFinite(people) && day <= lastDay,
  );
}

/** Who joined a day between each number and the one before. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly aDay: number;
}

function stretchesOf({ days, joined }: NumbersOnCurve): readonly Stretch[] {
  const points = pointsOf(days, joined, Infinity);
  return points.slice(1).map(({ day, people }, index) => {
    const before = points[index];
    return { from: before.day, to: day, aDay: (people - before.people) / (day - before.day) };
  });
}

const highest = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, value), 0);

/** The highest number of people, and of joins a day, that is to be seen of them by a day. */
export function topOfNumbers(numbers: NumbersOnCurve, lastDay: number): { adoption: number; joins: number } {
  const { days, joined, active } = numbers;
  const people = [...pointsOf(days, joined, lastDay), ...pointsOf(days, active, lastDay)].map(
    (point) => point.people,
  );
  return {
    adoption: highest(people),
    joins: highest(
      stretchesOf(numbers)
        .filter(({ from }) => from < lastDay)
        .map(({ aDay }) => aDay),
    ),
  };
}

/** As wide apart as this, CSS px, points are open circles; else they are small dots, of which none lies over the one before. */
const roomForCircle = 9;
const roomForDot = 3.5;

function paintPoints(
  context: CanvasRenderingContext2D,
  scene: CurveScene,
  place: CurvePlace,
  points: readonly DayPoint[],
  colour: string,
): void {
  if (points.length === 0) return;
  const width = place.xOf(points[points.length - 1].day) - place.xOf(points[0].day);
  const isOpen = width >= roomForCircle * (points.length - 1);
  context.fillStyle = isOpen ? scene.theme.ground : colour;
  context.strokeStyle = colour;
  context.lineWidth = 1.25;
  let [lastX, lastY] = [-Infinity, 0];
  for (const { day, people } of points) {
    const [x, y] = [place.xOf(day), place.yOf(people)];
    if (!isOpen && Math.hypot(x - lastX, y - lastY) < roomForDot) continue;
    [lastX, lastY] = [x, y];
    context.beginPath();
    context.arc(x, y, isOpen ? 3 : 1.4, 0, 2 * Math.PI);
    context.fill();
    if (isOpen) context.stroke();
  }
}

/** A stretch that is as wide as this, CSS px, is a stroke; a narrower one is a dot. */
const roomForStroke = 6;

/** Paints each stretch with an edge of the ground around it: it may lie over the strip of the run. */
function paintStretches(
  context: CanvasRenderingContext2D,
  { theme }: CurveScene,
  place: CurvePlace,
  stretches: readonly Stretch[],
): void {
  for (const { from, to, aDay } of stretches) {
    const [left, right, y] = [place.xOf(from), place.xOf(to), place.yOf(aDay)];
    context.beginPath();
    if (right - left < roomForStroke) {
      context.arc((left + right) / 2, y, 1.75, 0, 2 * Math.PI);
      context.lineWidth = 1;
      context.strokeStyle = theme.ground;
      context.fillStyle = theme.ink;
      context.stroke();
      context.fill();
      continue;
    }
    context.moveTo(left, y);
    context.lineTo(right, y);
    context.lineWidth = 4;
    context.strokeStyle = theme.ground;
    context.stroke();
    context.lineWidth = 2;
    context.strokeStyle = theme.ink;
    context.stroke();
  }
}

/** Paints the numbers: on the adoption curve as points, beside the joins a day as what joined a day from each to the next. */
export function paintNumbers(
  context: CanvasRenderingContext2D,
  scene: CurveScene,
  place: CurvePlace,
  numbers: NumbersOnCurve,
): void {
  if (scene.show === "joins") {
    paintStretches(context, scene, place, stretchesOf(numbers));
    return;
  }
  const { theme, days } = scene;
  paintPoints(context, scene, place, pointsOf(numbers.days, numbers.active, days), theme.accent);
  paintPoints(context, scene, place, pointsOf(numbers.days, numbers.joined, days), theme.ink);
}

/** Says whose numbers they are. `isGoingOn`: a forecast begins at their end, where it has its own words above. */
export function nameNumbers(
  scene: CurveScene,
  words: CurveWords,
  numbers: NumbersOnCurve,
  isGoingOn: boolean,
): void {
  const { theme, days, show } = scene;
  if (show === "joins") {
    const stretches = stretchesOf(numbers).filter(({ from }) => from < days);
    words.above(
      text.yourNumbers,
      lineThrough(stretches.map(({ to, aDay }) => ({ day: to, people: aDay }))),
      theme.ink,
    );
    return;
  }
  const joined = pointsOf(numbers.days, numbers.joined, days);
  const active = pointsOf(numbers.days, numbers.active, days);
  if (joined.length > 0) {
    const [name, line] = [text.yourNumbers, lineThrough(joined)] as const;
    const isBeneath = isGoingOn && active.length === 0 && words.beneath(name, line, theme.ink);
    if (!isBeneath) words.above(name, line, theme.ink);
  }
  if (active.length === 0) return;
  const line = lineThrough(active);
  const names = joined.length > 0 ? [text.yourActive] : [text.yourNumbersActive, text.yourActive];
  if (names.some((name) => words.beneath(name, line, theme.accent))) return;
  names.some((name) => words.above(name, line, theme.accent));
}
