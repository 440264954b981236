import * as text from "#language/futures.ts";
import { line, max, range, scaleLinear } from "d3";
import type { Future } from "../../study/fit/fitResult.ts";
import type { OwnNumbers } from "../../study/ownNumbers.ts";
import { formatRoundCount } from "../words/formatRoundCount.ts";
import { sayFutureCurves } from "../words/sayFutures.ts";
import styles from "./FitReport.module.css";

interface FutureCurvesProps {
  readonly futures: readonly [Future, Future];
  readonly numbers: OwnNumbers;
  readonly lastDay: number;
  /** The end of the forecast. */
  readonly endDay: number;
}

const [width, height] = [300, 110];
const labels: Readonly<Record<Future["name"], string>> = text.names;

/** A curve from one day to another, as many points of it as a small picture needs. */
function pathOf(
  joined: Float64Array,
  [from, to]: readonly [number, number],
  x: (day: number) => number,
  y: (people: number) => number,
): string {
  const days = range(from, to, Math.max(1, (to - from) / 150)).map(Math.floor);
  return line<number>(x, (day) => y(joined[day]))([...days, to]) ?? "";
}

/** So far apart stand two words, in px. */
const wordHeight = 15;

/** Where the words at the ends stand, kept apart. */
function wordPlaces(ends: readonly number[]): number[] {
  const [first, second] = ends;
  const lack = Math.max(0, wordHeight - Math.abs(first - second)) / 2;
  const isFirstAbove = first < second;
  const [up, down] = isFirstAbove ? [first, second] : [second, first];
  // Not above the picture's upper edge, nor below its lower one.
  const shift =
    Math.max(0, wordHeight / 2 - (up - lack)) - Math.max(0, down + lack + wordHeight / 2 - height);
  const places = [up - lack + shift, down + lack + shift];
  return isFirstAbove ? places : places.toReversed();
}

/** Two futures as small curves: one line as far as the numbers go, then apart, until nobody can take one for the other. */
export function FutureCurves({ futures, numbers, lastDay, endDay }: FutureCurvesProps) {
  const days = futures[0].followed.length - 1;
  const known = Math.floor(lastDay);
  const endOf = ({ followed }: Future): number => followed[days];
  const x = scaleLinear([0, days], [0, width]);
  const y = scaleLinear([0, max(futures, endOf) ?? 1], [height, 4]);
  const places = wordPlaces(futures.map((future) => y(endOf(future))));
  const marks = days > endDay ? [lastDay, endDay] : [lastDay];
  return (
    <figure className={styles.futures}>
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        {marks.map((day) => (
          <line key={day} className={styles.today} x1={x(day)} x2={x(day)} y1={0} y2={height} />
        ))}
        {futures.map(({ name, followed }) => (
          <path
            key={name}
            className={styles.future}
            data-name={name}
            d={pathOf(followed, [known, days], x, y)}
          />
        ))}
        <path className={styles.known} d={pathOf(futures[0].followed, [0, known], x, y)} />
      </svg>
      <div className={styles.ends} aria-hidden="true">
        {futures.map((future, at) => (
          <span key={future.name} style={{ top: places[at] }}>
            {labels[future.name]}, {formatRoundCount(endOf(future))}
          </span>
        ))}
      </div>
      <figcaption>{sayFutureCurves(futures, numbers, endDay)}</figcaption>
    </figure>
  );
}
